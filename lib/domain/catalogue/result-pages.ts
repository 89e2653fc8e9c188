/** How many pages a list has; an empty list has one. */
export function pageCount(total: number, size: number): number {
  return Math.max(1, Math.ceil(total / size));
}

/** The page that can be shown of the one asked for: beyond the end it is the last. */
export function pageWithin(page: number, total: number, size: number): number {
  return Math.min(page, pageCount(total, size));
}
