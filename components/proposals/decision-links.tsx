import { ButtonLink } from "#components/ui/button.tsx";
import { isComplete } from "#lib/domain/proposals/completeness.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { MissingList } from "./missing-list.tsx";

/** Whether the papers pass, and the ways to the three decisions. */
export function DecisionLinks({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  const here = `/${language}/quality/proposals/${file.id}`;
  const passes = isComplete(file.missing);
  return (
    <div className="mb-10">
      {passes ? (
        <p className="mb-4">{t("proposals:check.ready")}</p>
      ) : (
        <MissingList language={language} file={file} title={t("proposals:decide.gateFails")} linked={false} />
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        {passes && <ButtonLink href={`${here}/accept`}>{t("proposals:decide.accept")}</ButtonLink>}
        <ButtonLink weight="secondary" href={`${here}/return`}>
          {t("proposals:decide.return")}
        </ButtonLink>
        <ButtonLink weight="danger" href={`${here}/decline`}>
          {t("proposals:decide.decline")}
        </ButtonLink>
      </div>
    </div>
  );
}
