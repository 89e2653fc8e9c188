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
