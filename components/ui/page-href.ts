/** The address of one page of a list: what the list was asked for stays; what was not asked is not named. */
export function pageHref(
  path: string,
  search: Readonly<Record<string, string | number | undefined>>,
  page: number,
): string {
  const kept = Object.entries(search).flatMap(([name, value]) =>
    value === undefined || name === "page" ? [] : [[name, `${value}`]],
  );
  return `${path}?${new URLSearchParams([...kept, ["page", `${page}`]])}`;
}
