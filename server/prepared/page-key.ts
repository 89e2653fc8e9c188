/** Names a way of asking for the same page; they say where a visitor came from and change nothing on it. */
const trackers = /^(utm_\w+|fbclid|gclid|_rsc)$/;

/**
 * The request target in one form for all orders of its parameters, so that a page is prepared once. The order of
 * repeated parameters stays: the first may be the one that counts.
 */
export function normalTarget(target: string): string {
  const at = target.indexOf("?");
  if (at < 0) return target;
  const path = target.slice(0, at);
  if (namesFormat(path)) return path;
  const parameters = [...new URLSearchParams(target.slice(at + 1))].filter(([name]) => !trackers.test(name));
  parameters.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return parameters.length === 0 ? path : `${path}?${new URLSearchParams(parameters).toString()}`;
}

/** Whether a path of the API is that of a file ("/api/v1/catalogue.csv"): one form, and nothing to choose by parameters. */
export function namesFormat(path: string): boolean {
  return /^\/api\/[^?]*\.(json|jsonld|csv|xlsx)$/.test(path);
}

export function pathOf(target: string): string {
  const at = target.indexOf("?");
  return at < 0 ? target : target.slice(0, at);
}
