const anyHost = "http://portal.invalid";
const ofThePortal = /^\/(ar|en)(\/|$)/;

/** A path of this portal from what a form or an address brought along; anything that leads elsewhere is null. */
export function ownPath(value: unknown): string | null {
  if (typeof value !== "string" || !ofThePortal.test(value) || /[\\\u0000-\u001F]/.test(value)) return null;
  const url = URL.parse(value, anyHost);
  // Asked again once resolved: "/ar/..//evil.example" becomes "//evil.example".
  if (url?.origin !== anyHost || !ofThePortal.test(url.pathname)) return null;
  return `${url.pathname}${url.search}`;
}
