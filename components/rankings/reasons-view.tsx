import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankedRow, Ranking } from "#lib/rankings/read-ranking.ts";
import { CertaintySection } from "./certainty-section.tsx";
import { CriterionList } from "./criterion-list.tsx";
import { criterionReasons, ofDimension } from "./criterion-reasons.ts";
import { IllustrativeBand } from "./illustrative-band.tsx";
import { named } from "./named.ts";
import { NominationFigures } from "./nomination-figures.tsx";
import { PriorityFormula } from "./priority-formula.tsx";
import { QuadrantIcon } from "./quadrant-icon.tsx";
import { TellingReasons } from "./telling-reasons.tsx";

interface ReasonsViewProps {
  language: Language;
  ranking: Ranking;
  row: RankedRow;
}

/** Why a proposal stands where it stands, from the sum down to every level that was given. */
export function ReasonsView({ language, ranking, row }: ReasonsViewProps) {
  const t = translator(language);
  const reasons = criterionReasons(ranking, row.id);
  const name = named(language, row.name);
  const groups = new Set(
    ranking.table.evaluators.filter(({ id }) => id.startsWith(`${row.id}-`)).map(({ group }) => group),
  );
  return (
    <>
      <PageHeading
        above={t("rankings:reasons.above", {
          rank: row.rank,
          total: ranking.rows.length,
          round: named(language, ranking.round.name).text,
        })}
        title={<span {...name.attributes}>{name.text}</span>}
        lead={named(language, row.organisationName).text}
      />
      {ranking.illustrative && <IllustrativeBand language={language} />}
      <PriorityFormula language={language} row={row} alpha={ranking.table.method.alpha} />
      {row.quadrant && (
        <p className="mb-8 flex items-baseline gap-3">
          <QuadrantIcon quadrant={row.quadrant} />
          <span>
            <strong>{t(`rankings:quadrant.${row.quadrant}`)}.</strong>{" "}
            {t(`rankings:quadrant.about.${row.quadrant}`)}
          </span>
        </p>
      )}
      <TellingReasons language={language} reasons={reasons} />
      {!groups.has("quality") && (
        <div className="mt-8">
          <Notice>{t("rankings:reasons.ministriesOnly")}</Notice>
        </div>
      )}
      <CertaintySection language={language} ranking={ranking} row={row} />
      {(["impact", "readiness"] as const).map((dimension) => (
        <Section
          key={dimension}
          id={dimension}
          title={t(`rankings:reasons.${dimension}Title`, {
            value: formatNumber(language, row[dimension] ?? 0, 1),
          })}
        >
          <p className="mb-4 text-ink-soft">{t(`rankings:reasons.${dimension}Lead`)}</p>
          <CriterionList language={language} reasons={ofDimension(reasons, dimension)} />
        </Section>
      ))}
      {row.figures && (
        <Section id="figures" title={t("rankings:reasons.figures")}>
          <NominationFigures language={language} figures={row.figures} />
        </Section>
      )}
    </>
  );
}
