import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RoundRanking } from "#lib/rankings/queries/round-ranking.ts";
import { ConditionList } from "./condition-list.tsx";
import { CorrectionSection } from "./correction-section.tsx";
import { IllustrativeBand } from "./illustrative-band.tsx";
import { ProposePublicationForm } from "./propose-publication-form.tsx";
import { ProposedPublication } from "./proposed-publication.tsx";
import { PublishedBand } from "./published-band.tsx";
import { isToBePublished } from "./to-be-published.ts";

interface PublicationViewProps {
  language: Language;
  record: RoundRanking;
  newToken: () => string;
}

/** Where the publication of a round stands, and the act that comes next for this person. */
export function PublicationView({ language, record, newToken }: PublicationViewProps) {
  const t = translator(language);
  const { round, conditions, editions } = record;
  return (
    <>
      {round.illustrative && <IllustrativeBand language={language} />}
      <PublishedBand language={language} editions={editions} />
      <p className="flex flex-wrap gap-x-8 gap-y-2">
        <a href={`/${language}/quality/rounds/${round.slug}/ranking`}>
          {t("rankings:publication.toPreview")}
        </a>
        <a href={`/${language}/quality/rounds/${round.slug}`}>{t("rankings:publication.toRound")}</a>
      </p>
      {isToBePublished(round.phase) && !record.blind && (
        <Section id="conditions" title={t("rankings:publication.conditions.title")}>
          <ConditionList language={language} conditions={conditions} agreementGate={round.agreementGate} />
        </Section>
      )}
      <NextAct language={language} record={record} newToken={newToken} />
    </>
  );
}

function NextAct({ language, record, newToken }: PublicationViewProps) {
  const t = translator(language);
  switch (record.round.phase) {
    case "planned":
    case "nominating":
    case "evaluating":
      return <p className="mt-8">{t("rankings:publication.phaseEarly")}</p>;
    case "deliberating":
      return (
        <Section id="propose" title={t("rankings:publication.propose.title")}>
          {record.mayPropose ? (
            <ProposePublicationForm language={language} record={record} formToken={newToken()} />
          ) : (
            <p>{t("rankings:publication.propose.readOnly")}</p>
          )}
        </Section>
      );
    case "publicationProposed":
      return (
        <Section id="proposed" title={t("rankings:publication.proposed.title")}>
          <ProposedPublication language={language} record={record} formToken={newToken()} />
        </Section>
      );
    case "published":
      return <CorrectionSection language={language} record={record} newToken={newToken} />;
    case "archived":
      return null;
  }
}
