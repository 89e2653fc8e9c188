import { Code } from "#components/ui/code.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { WeighedCriterion } from "#lib/rounds/queries/round.ts";

/** The columns that name a criterion of a round; the first names the row. */
export function criterionColumns(language: Language) {
  const t = translator(language);
  return [
    {
      key: "criterion",
      title: t("rounds:round.criterion"),
      cell: ({ code, name }: WeighedCriterion) => (
        <>
          <Code>{code}</Code> {textIn(language, name).text}
        </>
      ),
    },
    {
      key: "dimension",
      title: t("rounds:round.dimension"),
      cell: ({ dimension }: WeighedCriterion) => t(`rounds:dimensions.${dimension}`),
    },
  ];
}
