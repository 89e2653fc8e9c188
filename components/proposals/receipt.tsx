import { ButtonLink } from "#components/ui/button.tsx";
import { Code } from "#components/ui/code.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";

/** What an officer takes away from a submission: its reference, when, and what comes next. */
export function Receipt({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  return (
    <>
      <div className="max-w-text rounded bg-green-soft px-6 py-5">
        <p className="text-ink-soft">{t("proposals:receipt.reference")}</p>
        <p className="text-h1 font-semibold">
          <Code>{file.reference}</Code>
        </p>
        {file.submittedAt && (
          <p>{t("proposals:receipt.at", { moment: formatDateTime(language, file.submittedAt) })}</p>
        )}
      </div>
      <Section id="next" title={t("proposals:receipt.next")}>
        <p className="max-w-text">{t("proposals:receipt.nextText")}</p>
        <p className="mt-6 flex flex-wrap gap-3">
          <ButtonLink href={`/${language}/ministry`}>{t("proposals:receipt.home")}</ButtonLink>
          <ButtonLink weight="secondary" href={`/${language}/ministry/proposals/${file.id}`}>
            {t("proposals:receipt.view")}
          </ButtonLink>
        </p>
      </Section>
    </>
  );
}
