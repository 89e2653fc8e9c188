import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { datesAreOpen } from "#lib/domain/rounds/phases.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RoundRecord } from "#lib/rounds/queries/round.ts";
import { AdvanceForm } from "./advance-form.tsx";
import { RoundFacts } from "./round-facts.tsx";
import { RoundHistory } from "./round-history.tsx";
import { WeightsTable } from "./weights-table.tsx";

interface RoundPageProps {
  language: Language;
  round: RoundRecord;
  may: { manage: boolean; advance: boolean; decide: boolean; preview: boolean };
  formToken: string;
}

/** One round for those who oversee it: how it stands, what comes next, its method, nominations and history. */
export function RoundPage({ language, round, may, formToken }: RoundPageProps) {
  const t = translator(language);
  const here = `/${language}/quality/rounds/${round.slug}`;
  return (
    <>
      {round.illustrative && (
        <div className="mb-6">
          <Notice>{t("illustrative")}</Notice>
        </div>
      )}
      <RoundFacts language={language} round={round} />
      <p className="mt-6 flex flex-wrap gap-x-8 gap-y-2">
        <a href={`${here}/evaluations`}>{t("rounds:round.openEvaluations")}</a>
        {may.decide && <a href={`/${language}/quality/proposals`}>{t("rounds:round.openProposals")}</a>}
        {may.preview && round.frozenAt && <a href={`${here}/ranking`}>{t("rounds:round.openRanking")}</a>}
        {(round.phase === "published" || round.phase === "archived") && (
          <>
            <a href={`${here}/publication`}>{t("rounds:round.openPublication")}</a>
            <a href={`${here}/objections`}>{t("objections:round.title")}</a>
            {may.preview && <a href={`${here}/roadmap`}>{t("roadmap:title")}</a>}
          </>
        )}
        {may.manage && datesAreOpen(round.phase) && (
          <a href={`${here}/settings`}>{t("rounds:round.editSettings")}</a>
        )}
      </p>
      <Section id="next" title={t("rounds:advance.title")}>
        <AdvanceForm
          language={language}
          round={round}
          mayAdvance={may.advance}
          mayPreview={may.preview}
          formToken={formToken}
        />
      </Section>
      <Section id="proposals" title={t("rounds:round.proposals")}>
        <ProposalCounts language={language} proposals={round.proposals} />
      </Section>
      <Section id="weights" title={t("rounds:round.weights")}>
        <WeightsTable language={language} round={round} />
        {may.manage && !round.frozenAt && (
          <p className="mt-4">
            <a href={`${here}/weights`}>{t("rounds:round.editWeights")}</a>
          </p>
        )}
      </Section>
      <Section id="history" title={t("rounds:round.history")}>
        <RoundHistory language={language} changes={round.changes} />
      </Section>
    </>
  );
}

function ProposalCounts({
  language,
  proposals,
}: {
  language: Language;
  proposals: RoundRecord["proposals"];
}) {
  const t = translator(language);
  if (proposals.length === 0) return <p>{t("rounds:round.noProposals")}</p>;
  return (
    <dl className="flex flex-wrap gap-x-10 gap-y-3">
      {proposals.map(({ status, count }) => (
        <div key={status} className="flex flex-col-reverse">
          <dt className="text-small text-ink-soft">{t(`proposals:status.${status}`)}</dt>
          <dd className="text-h2 font-semibold tabular-nums">{formatNumber(language, count)}</dd>
        </div>
      ))}
    </dl>
  );
}
