import { Table } from "#components/ui/table.tsx";
import { FEWEST_ANSWERS, type YearOfUse } from "#lib/domain/indicators/channel-uses.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { shareInWords } from "./share-in-words.ts";

interface YearsOfUseProps {
  language: Language;
  years: readonly YearOfUse[];
}

/** Uses year by year: how many, how many of them by the website, and how satisfied people said they were. */
export function YearsOfUse({ language, years }: YearsOfUseProps) {
  const t = translator(language);
  const share = (value: number | null) => (value === null ? "–" : shareInWords(language, value));
  return (
    <>
      <Table
        caption={t("indicators:uses.years")}
        captionHidden
        rows={years}
        rowKey={({ year }) => String(year)}
        rowHeader="year"
        columns={[
          { key: "year", title: t("indicators:uses.year"), cell: ({ year }) => year },
          {
            key: "uses",
            title: t("indicators:uses.field.uses"),
            numeric: true,
            cell: ({ uses }) => formatNumber(language, uses),
          },
          {
            key: "digital",
            title: t("indicators:uses.digital"),
            numeric: true,
            cell: ({ digital }) => share(digital),
          },
          {
            key: "satisfaction",
            title: t("indicators:uses.satisfaction"),
            numeric: true,
            cell: ({ satisfaction }) => share(satisfaction),
          },
          {
            key: "answers",
            title: t("indicators:uses.answersTogether"),
            numeric: true,
            cell: ({ answers }) => formatNumber(language, answers),
          },
        ]}
      />
      <p className="mt-2 max-w-text text-small text-ink-soft">
        {t("indicators:uses.fewest", { count: FEWEST_ANSWERS })}
      </p>
    </>
  );
}
