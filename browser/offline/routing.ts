import { isLanguage, type Language } from "#lib/i18n/languages.ts";

/** What is known of a request before anything is fetched. */
export interface AskedFor {
  method: string;
  mode: string;
  address: URL;
  /** Asks for part of a file only. */
  isPartial: boolean;
}

/** Who deals with a request: a page has its kept copy, a file is kept for good, the rest is the browser's own. */
export type Handling = "page" | "file" | "browser";

const files = /^\/(fonts|icons|enhance)\/|^\/_next\/static\/.+\.(css|woff2)$|^\/manifest\.webmanifest$/;

export function handlingOf({ method, mode, address, isPartial }: AskedFor, origin: string): Handling {
  if (method !== "GET" || address.origin !== origin || isPartial) return "browser";
  if (mode === "navigate") return languageOf(address.pathname) === null ? "browser" : "page";
  return isKeptFile(address.pathname) ? "file" : "browser";
}

/** Fonts, icons, styles and the portal's own scripts; the framework's are for staff, who work with a line. */
export function isKeptFile(pathname: string): boolean {
  return files.test(pathname);
}

/** The language of a page's address, or null where the address is no page's. */
export function languageOf(pathname: string): Language | null {
  const first = pathname.split("/")[1] ?? "";
  return isLanguage(first) ? first : null;
}

const ownPages = /^\/(ar|en)\/(ministry|quality|administration|account|sign-in|support)(\/|$)/;

/** Whether a page could be one that everybody gets; whether it is, its answer says. */
export function isPublicAddress(pathname: string): boolean {
  return languageOf(pathname) !== null && !ownPages.test(pathname);
}
