import { Code } from "#components/ui/code.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { IsolatedText } from "./isolated-text.tsx";
import { StatusBadge } from "./status-badge.tsx";

/** The name of a proposal with its round, organisation, state and reference. */
export function PapersHead({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  const above = t("proposals:page.round", {
    round: textIn(language, file.round.name).text,
    organisation: textIn(language, file.organisation).text,
  });
  return (
    <PageHeading
      title={<IsolatedText language={language} text={file.name} />}
      above={above}
      lead={
        <span className="flex flex-wrap items-center gap-3 text-base">
          <StatusBadge language={language} status={file.status} />
          {file.reference && (
            <span>
              {t("proposals:table.reference")}: <Code>{file.reference}</Code>
            </span>
          )}
        </span>
      }
    />
  );
}
