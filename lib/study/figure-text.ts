import type { Figure } from "#lib/domain/study/document.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";

/** A figure as every output of a study prints it. */
export function figureText(language: Language, { value, format }: Figure): string {
  switch (format) {
    case "count":
      return formatNumber(language, value);
    case "index":
      return formatNumber(language, value, 1);
    case "share":
      return `${formatNumber(language, Math.round(value * 1000) / 10)}%`;
    case "coefficient":
      return formatNumber(language, value, 3);
  }
}
