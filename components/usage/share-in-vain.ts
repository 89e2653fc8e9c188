/** Of a hundred searches, how many found nothing; one decimal. */
export function shareInVain({
  searches,
  withoutResult,
}: {
  searches: number;
  withoutResult: number;
}): number {
  return searches === 0 ? 0 : Math.round((1000 * withoutResult) / searches) / 10;
}
