import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { isolated } from "#lib/i18n/isolated.ts";
import { arabicLines } from "./direction.ts";

type Said = string | null | false | undefined;

/** A letter from its greeting to its foot; what is not said leaves no gap. */
export function letterText(language: Language, name: string, paragraphs: readonly Said[]): string {
  const t = translator(language);
  const greeting = t("letters:greeting", { name: isolated(name) });
  const foot = lines("—", t("letters:footer", { portal: t("portal.name") }));
  const text = `${[greeting, ...paragraphs, foot].filter(Boolean).join("\n\n")}\n`;
  return language === "ar" ? arabicLines(text) : text;
}

export function lines(...all: readonly Said[]): string {
  return all.filter(Boolean).join("\n");
}

/** What somebody typed, line by line: an isolate ends with its line. */
export function isolatedLines(text: string): string {
  return text.split("\n").map(isolated).join("\n");
}
