import { History } from "#components/ui/history.tsx";
import { sections } from "#lib/domain/proposals/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";

/** What happened to a proposal, step by step, with the reasons given. */
export function EventList({ language, events }: { language: Language; events: ProposalFile["events"] }) {
  const t = translator(language);
  return (
    <History
      language={language}
      steps={events.map(({ from, to, at, reason, sectionReasons }) => ({
        title: t(`proposals:history.${from === "merged" ? "unmerged" : to}`),
        at,
        reason,
        remarks: sections.flatMap((section) => {
          const text = sectionReasons[section];
          return text ? [{ of: t(`proposals:sections.${section}`), text }] : [];
        }),
      }))}
    />
  );
}
