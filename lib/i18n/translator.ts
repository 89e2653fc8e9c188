import { createInstance, type TFunction } from "i18next";
import { arabic } from "#locales/ar.ts";
import { english } from "#locales/en.ts";
import type { Language } from "./languages.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "shell";
    resources: typeof arabic;
  }
}

const namespaces = [
  "shell",
  "home",
  "catalogue",
  "directory",
  "proposals",
  "revisions",
  "rounds",
  "evaluations",
  "rankings",
  "roadmap",
  "objections",
  "indicators",
  "support",
  "accounts",
  "administration",
  "reasons",
  "access",
  "openData",
  "openApi",
  "usage",
  "synonyms",
  "about",
  "head",
  "feedback",
  "offline",
  "letters",
  "links",
  "unification",
  "buildingBlocks",
  "attachments",
  "contacts",
  "imports",
  "study",
] as const satisfies readonly (keyof typeof arabic)[];

export type Translator = TFunction<typeof namespaces>;

const translators: Partial<Record<Language, Translator>> = {};

/** The portal's sentences in one language; keys are typed: `t("catalogue:search.label")`. */
export function translator(language: Language): Translator {
  translators[language] ??= load(language);
  return translators[language];
}

function load(language: Language): Translator {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: language === "ar" ? { ar: arabic } : { en: english },
    ns: namespaces,
    defaultNS: "shell",
    initAsync: false,
    returnNull: false,
    // React escapes what it renders.
    interpolation: { escapeValue: false },
  });
  return instance.getFixedT(language, null);
}
