import { History } from "#components/ui/history.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { fieldTitles } from "./field-titles.ts";

/** What happened to a proposal, step by step, with the reasons given. */
export function EventList({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  return (
    <History
      language={language}
      steps={file.events.map(({ from, to, at, reason, remarks }) => ({
        title: t(`proposals:history.${from === "merged" ? "unmerged" : to}`),
        at,
        reason,
        remarks: remarks.map(({ section, field, text }) => {
          const title = field !== null && (fieldTitles(language, section, file)[field] ?? field);
          return { of: [t(`proposals:sections.${section}`), title].filter(Boolean).join(" · "), text };
        }),
      }))}
    />
  );
}
