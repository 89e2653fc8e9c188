import { sections } from "#lib/domain/proposals/sections.ts";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";

/** What happened to a proposal, step by step, with the reasons given. */
export function EventList({ language, events }: { language: Language; events: ProposalFile["events"] }) {
  const t = translator(language);
  return (
    <ol className="border-t border-line">
      {events.map(({ from, to, at, reason, sectionReasons }) => (
        <li key={at.toISOString()} className="border-b border-line py-3">
          <p>
            <span className="font-medium">
              {t(`proposals:history.${from === "merged" ? "unmerged" : to}`)}
            </span>{" "}
            <span className="text-small text-ink-soft">{formatDateTime(language, at)}</span>
          </p>
          {reason && (
            <p className="max-w-text whitespace-pre-line">
              <bdi>{reason}</bdi>
            </p>
          )}
          <ul className="list-disc ps-5">
            {sections
              .filter((section) => sectionReasons[section])
              .map((section) => (
                <li key={section}>
                  {t(`proposals:sections.${section}`)}: <bdi>{sectionReasons[section]}</bdi>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
