import type { Translator } from "#lib/i18n/translator.ts";

/** The columns of a table of values in their order, as the page names them. */
export function uploadColumns(t: Translator) {
  return (["indicator", "period", "service", "value", "corrects"] as const).map((key) => ({
    key,
    title: t(`indicators:uploads.column.${key}`),
  }));
}
