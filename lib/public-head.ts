import "server-only";
import type { Metadata } from "next";
import { languages, originalLanguage, otherLanguage, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { portalAddress } from "#lib/portal-address.ts";

interface PublicPage {
  language: Language;
  /** Below the language: "/services/MOI-001"; the home page is "". */
  path: string;
  /** Without the name of the portal; the home page has no other. */
  title?: string;
  description?: string;
  /** Whether search engines may list it: not what was made of somebody's own words or choices. */
  listed?: boolean;
}

/** Where a link is shown with a picture, a page without one looks like spam. */
const sharedImage = { width: 1200, height: 630 } as const;

const locales: Record<Language, string> = { ar: "ar_PS", en: "en_GB" };

/** What the head of a public page says of it: its one address, its twin in the other language, how it is shared. */
export function publicHead({ language, path, title, description, listed = true }: PublicPage): Metadata {
  const t = translator(language);
  const name = t("portal.name");
  const told = description ?? t("portal.description");
  const address = addressIn(language, path);
  return {
    title: title ?? { absolute: name },
    description: told,
    alternates: { canonical: address, languages: addressesByLanguage(path) },
    openGraph: {
      type: "website",
      siteName: name,
      title: title ?? name,
      description: told,
      url: address,
      locale: locales[language],
      alternateLocale: locales[otherLanguage(language)],
      images: [{ url: portalAddress(`/icons/share-${language}.png`), ...sharedImage, alt: name }],
    },
    ...(listed ? {} : { robots: { index: false, follow: true } }),
  };
}

/** The addresses of one page in each language; whoever speaks neither is led to the original. */
export function addressesByLanguage(path: string): Record<string, string> {
  const each = languages.map((language) => [language, addressIn(language, path)]);
  return { ...Object.fromEntries(each), "x-default": addressIn(originalLanguage, path) };
}

export function addressIn(language: Language, path: string): string {
  return portalAddress(`/${language}${path}`);
}
