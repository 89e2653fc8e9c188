import { importColumns } from "#lib/domain/tables/import-columns.ts";
import { languages } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** The columns that an import reads, each with the titles under which the public tables show it. */
export const tableColumns = importColumns.map((name) => ({
  name,
  titles: languages.map((language) => translator(language)(`openData:columns.${name}.title`)),
}));
