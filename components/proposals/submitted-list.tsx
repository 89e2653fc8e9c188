import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { SubmittedProposal } from "#lib/proposals/queries/submitted-proposals.ts";
import { ProposalTable } from "./proposal-table.tsx";

interface Props {
  language: Language;
  proposals: readonly SubmittedProposal[];
}

/** The proposals that await a decision, then those decided. */
export function SubmittedList({ language, proposals }: Props) {
  const t = translator(language);
  const waiting = proposals.filter(({ status }) => status === "submitted");
  const others = proposals.filter(({ status }) => status !== "submitted");
  const table = (caption: string, rows: readonly SubmittedProposal[]) => (
    <ProposalTable
      language={language}
      caption={caption}
      rows={rows}
      href={({ id }) => `/${language}/quality/proposals/${id}`}
      date={{ title: t("proposals:table.submitted"), of: ({ submittedAt }) => submittedAt }}
    />
  );
  return (
    <>
      <Section id="waiting" title={t("proposals:decide.waiting")}>
        {waiting.length > 0 ? (
          table(t("proposals:decide.waiting"), waiting)
        ) : (
          <p>{t("proposals:decide.nothingWaiting")}</p>
        )}
      </Section>
      <Section id="decided" title={t("proposals:decide.others")}>
        {others.length > 0 ? (
          table(t("proposals:decide.others"), others)
        ) : (
          <p>{t("proposals:decide.none")}</p>
        )}
      </Section>
    </>
  );
}
