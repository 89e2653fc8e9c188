import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RoundRanking } from "#lib/rankings/queries/round-ranking.ts";
import { CorrectionActs } from "./correction-acts.tsx";
import { CorrectionFacts } from "./correction-facts.tsx";
import { MovementTable } from "./movement-table.tsx";
import { OpenCorrectionForm } from "./open-correction-form.tsx";

interface CorrectionSectionProps {
  language: Language;
  record: RoundRanking;
  newToken: () => string;
}

/** The correction of a published ranking: to be opened, in preparation with what it would change, or proposed. */
export function CorrectionSection({ language, record, newToken }: CorrectionSectionProps) {
  const t = translator(language);
  const { correction, mayPropose } = record;
  if (!correction) {
    return (
      <Section id="correction" title={t("rankings:correction.title")}>
        {mayPropose ? (
          <OpenCorrectionForm language={language} record={record} formToken={newToken()} />
        ) : (
          <p>{t("rankings:correction.none")}</p>
        )}
      </Section>
    );
  }
  const moved = correction.comparison?.movements.filter(({ kind }) => kind !== "same") ?? [];
  return (
    <Section id="correction" title={t("rankings:correction.title")}>
      <CorrectionFacts language={language} record={record} correction={correction} />
      <h3 className="mt-8 mb-3">{t("rankings:correction.changes")}</h3>
      {moved.length === 0 ? (
        <p>{t("rankings:correction.nothingMoves")}</p>
      ) : (
        <MovementTable language={language} movements={moved} earlier={correction.edition} later={null} />
      )}
      <CorrectionActs language={language} record={record} correction={correction} newToken={newToken} />
    </Section>
  );
}
