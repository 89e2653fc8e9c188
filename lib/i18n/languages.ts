/** The languages of the portal; Arabic is the original. */
export const languages = ["ar", "en"] as const;

export type Language = (typeof languages)[number];

export const originalLanguage: Language = "ar";

export function isLanguage(value: string): value is Language {
  return value === "ar" || value === "en";
}

export function direction(language: Language): "rtl" | "ltr" {
  return language === "ar" ? "rtl" : "ltr";
}

export function otherLanguage(language: Language): Language {
  return language === "ar" ? "en" : "ar";
}

/** The language that an address is in; what stands below neither is answered in the original. */
export function languageOfPath(path: string | null): Language {
  const first = path?.split("/")[1] ?? "";
  return isLanguage(first) ? first : originalLanguage;
}
