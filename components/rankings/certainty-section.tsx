import { Section } from "#components/ui/section.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankCertainty, RankedRow, Ranking } from "#lib/rankings/read-ranking.ts";
import { AcceptabilityChart } from "./acceptability-chart.tsx";
import { CertaintyLead } from "./certainty-lead.tsx";
import { certaintyWords, ofHundred, topInWords } from "./certainty-words.ts";
import { named } from "./named.ts";

interface CertaintySectionProps {
  language: Language;
  ranking: Ranking;
  row: RankedRow;
}

/** How certain a place is: in words, as bars, and what would have to change to come into the top. */
export function CertaintySection({ language, ranking, row }: CertaintySectionProps) {
  const { certainty } = row;
  if (!certainty) return null;
  const t = translator(language);
  return (
    <Section id="certainty" title={t("rankings:certainty.title")}>
      <div className="grid gap-x-12 gap-y-6 lg:grid-cols-2">
        <div>
          <Words language={language} certainty={certainty} top={topInWords(language, ranking)} />
          <CertaintyLead language={language} ranking={ranking} />
          <WayToTheTop language={language} ranking={ranking} row={row} />
          <p className="mt-4 text-small">
            <a
              href={`/${language}/priorities/${ranking.edition}/figures#weights`}
              className="inline-flex min-h-11 items-center"
            >
              {t("rankings:certainty.weights.link")}
            </a>
          </p>
        </div>
        <AcceptabilityChart language={language} acceptability={certainty.acceptability} rank={row.rank} />
      </div>
    </Section>
  );
}

function Words({ language, certainty, top }: { language: Language; certainty: RankCertainty; top: string }) {
  const t = translator(language);
  return (
    <p className="mb-3 text-lead">
      <strong>{t("rankings:certainty.tier", { tier: certainty.tier })}.</strong>{" "}
      {t("rankings:certainty.sentence", { words: certaintyWords(language, certainty) })}{" "}
      {t("rankings:certainty.chances", {
        first: ofHundred(language, certainty.first),
        share: ofHundred(language, certainty.topK),
        top,
      })}
    </p>
  );
}

/** Nothing for a proposal that is in the top already. */
function WayToTheTop({ language, ranking, row }: CertaintySectionProps) {
  const way = ranking.waysToTheTop.get(row.id);
  if (!way) return null;
  const t = translator(language);
  const names = new Map(ranking.criteria.map(({ id, name }) => [id, name]));
  const level = (value: number) => formatNumber(language, value, 1);
  return (
    <div className="mt-6">
      <h3 className="mb-2">{t("rankings:certainty.way.title", { top: topInWords(language, ranking) })}</h3>
      <p>
        {t("rankings:certainty.way.gap", { points: formatNumber(language, way.gap, 1) })}{" "}
        {t(way.needed.length > 0 ? "rankings:certainty.way.any" : "rankings:certainty.way.none")}
      </p>
      <ul className="mt-2 grid list-disc gap-1 ps-6">
        {way.needed.map(({ criterion, level: now, needed }) => (
          <li key={criterion}>
            {named(language, names.get(criterion) ?? { ar: criterion, en: null }).text}:{" "}
            {t("rankings:certainty.way.needed", {
              level: level(now),
              needed: level(Math.ceil(10 * needed) / 10),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
