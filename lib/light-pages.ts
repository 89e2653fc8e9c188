import { isLanguage } from "#lib/i18n/languages.ts";

/** Where staff work: their pages take up again in the browser what the server drew; and the files they are handed. */
const staffSections = ["ministry", "quality", "administration", "account", "attachments"];

/**
 * Whether a page is one that citizens see, or that stands before the sign-in: it is whole as the server draws it, so
 * the front sends it without the framework's scripts.
 */
export function isLightPage(pathname: string): boolean {
  const [, first = "", section = "", subsection = ""] = pathname.split("/");
  if (first === "api") return false;
  if (section === "account" && subsection === "password") return true;
  return !(isLanguage(first) && staffSections.includes(section));
}
