/** An organisation and those below it. */
export function withAllBelow(
  id: string,
  organisations: readonly { id: string; parentId: string | null }[],
): Set<string> {
  const below = organisations.filter(({ parentId }) => parentId === id);
  return new Set([id, ...below.flatMap((child) => [...withAllBelow(child.id, organisations)])]);
}
