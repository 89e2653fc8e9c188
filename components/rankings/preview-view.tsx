import { ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RoundRanking } from "#lib/rankings/queries/round-ranking.ts";
import { AgendaTable } from "./agenda-table.tsx";
import { AgreementTable } from "./agreement-table.tsx";
import { agreementReading } from "./agreement-reading.ts";
import { CertaintyLead } from "./certainty-lead.tsx";
import { CertaintyPending } from "./certainty-pending.tsx";
import { ChartSection } from "./chart-section.tsx";
import { ConditionList } from "./condition-list.tsx";
import { EditionFacts } from "./edition-facts.tsx";
import { IllustrativeBand } from "./illustrative-band.tsx";
import { IncompleteList } from "./incomplete-list.tsx";
import { PublishedBand } from "./published-band.tsx";
import { RankingList } from "./ranking-list.tsx";
import { sharedPlaces } from "./shown-rows.ts";
import { isToBePublished } from "./to-be-published.ts";
import { WeightsTable } from "./weights-table.tsx";

interface PreviewProps {
  language: Language;
  record: RoundRanking;
  /** Was the certainty of the places just asked for? */
  asked: boolean;
  formToken: string;
}

/** What the ranking of a round would be if it were published now, and what it still lacks. */
export function PreviewView({ language, record, asked, formToken }: PreviewProps) {
  const t = translator(language);
  const { ranking, deliberation, conditions, round, editions } = record;
  const interval = deliberation?.agreementInterval ?? null;
  const overall = ranking?.agreement.overall ?? null;
  return (
    <>
      {round.illustrative && <IllustrativeBand language={language} />}
      <PublishedBand language={language} editions={editions} />
      {ranking ? <EditionFacts language={language} ranking={ranking} dated={false} /> : null}
      {isToBePublished(round.phase) && !record.blind && (
        <Section id="conditions" title={t("rankings:publication.conditions.title")}>
          <ConditionList language={language} conditions={conditions} agreementGate={round.agreementGate} />
          <p className="mt-6">
            <ButtonLink href={`/${language}/quality/rounds/${round.slug}/publication`}>
              {t("rankings:preview.toPublication")}
            </ButtonLink>
          </p>
        </Section>
      )}
      {!ranking && (
        <div className="mt-8">
          <Notice>{t(record.blind ? "rankings:preview.blind" : "rankings:preview.none")}</Notice>
        </div>
      )}
      {ranking && (
        <>
          <Section id="agreement" title={t("rankings:preview.agreement")}>
            <p className="mb-4">
              {t(`rankings:method.agreementWords.${agreementReading(overall)}`, {
                value: overall === null ? "" : formatNumber(language, overall, 2),
              })}
              {interval && (
                <>
                  {" "}
                  {t("rankings:preview.agreementInterval", {
                    low: formatNumber(language, interval[0], 2),
                    high: formatNumber(language, interval[1], 2),
                  })}
                </>
              )}
            </p>
            <AgreementTable language={language} ranking={ranking} />
          </Section>
          {deliberation && deliberation.agenda.length > 0 && (
            <Section id="agenda" title={t("rankings:preview.agenda")}>
              <p className="mb-4">{t("rankings:preview.agendaLead", { count: deliberation.spreads })}</p>
              <AgendaTable
                language={language}
                evaluations={`/${language}/quality/rounds/${round.slug}/evaluations`}
                ranking={ranking}
                agenda={deliberation.agenda}
              />
            </Section>
          )}
          <ChartSection language={language} ranking={ranking} shown={ranking.rows} />
          <Section id="ranking" title={t("rankings:list.title")}>
            <p className="mb-4">
              <a href={`/${language}/quality/rounds/${round.slug}/what-if`}>{t("rankings:whatIf.link")}</a>
            </p>
            <CertaintyLead language={language} ranking={ranking} />
            {!ranking.sensitivity && ranking.rows.length > 0 && (
              <div className="mb-6">
                <CertaintyPending
                  language={language}
                  round={round.slug}
                  page="ranking"
                  asked={asked}
                  formToken={formToken}
                />
              </div>
            )}
            <RankingList language={language} rows={ranking.rows} shared={sharedPlaces(ranking.rows)} />
          </Section>
          <Section id="weights" title={t("rankings:method.weights")}>
            <WeightsTable language={language} ranking={ranking} />
          </Section>
          {ranking.incomplete.length > 0 && (
            <Section id="incomplete" title={t("rankings:incomplete.title")}>
              <p className="mb-4">{t("rankings:incomplete.lead")}</p>
              <IncompleteList language={language} ranking={ranking} />
            </Section>
          )}
        </>
      )}
    </>
  );
}
