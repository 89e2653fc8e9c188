const anyHost = "http://portal.invalid";

/** A path of this portal from what a form or an address brought along; anything that leads elsewhere is null. */
export function ownPath(value: unknown): string | null {
  if (typeof value !== "string" || !/^\/(ar|en)(\/|$)/.test(value) || /[\\\u0000-\u001F]/.test(value))
    return null;
  const url = URL.parse(value, anyHost);
  return url?.origin === anyHost ? `${url.pathname}${url.search}` : null;
}
