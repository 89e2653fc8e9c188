import { formatDate, formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Ranking } from "#lib/rankings/read-ranking.ts";

/** The few figures that say how much stands behind a ranking; undated before publication. */
export function EditionFacts({
  language,
  ranking,
  dated,
}: {
  language: Language;
  ranking: Ranking;
  dated: boolean;
}) {
  const t = translator(language);
  const { rows, incomplete, table, agreement, publishedAt, edition } = ranking;
  const organisations = new Set([...rows, ...incomplete].map(({ organisation }) => organisation));
  const facts = [
    ...(dated
      ? [
          { name: t("rankings:facts.edition"), value: <bdi>{edition}</bdi> },
          { name: t("rankings:facts.published"), value: formatDate(language, publishedAt) },
        ]
      : []),
    { name: t("rankings:facts.proposals"), value: rows.length },
    { name: t("rankings:facts.organisations"), value: organisations.size },
    { name: t("rankings:facts.evaluations"), value: table.evaluators.length },
    {
      name: t("rankings:facts.agreement"),
      value: agreement.overall === null ? "–" : formatNumber(language, agreement.overall, 2),
    },
  ];
  return (
    <dl className="mb-10 grid grid-cols-2 gap-x-8 gap-y-4 border-y border-line py-4 sm:flex sm:flex-wrap sm:gap-x-12">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className="text-small text-ink-soft">{name}</dt>
          <dd className="font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
