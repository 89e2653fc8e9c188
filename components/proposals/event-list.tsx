import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { fieldTitles } from "./field-titles.ts";

/** What happened to a proposal, step by step, with the reasons given. */
export function EventList({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  return (
    <ol className="border-t border-line">
      {file.events.map(({ from, to, at, reason, remarks }) => (
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
            {remarks.map(({ section, field, text }) => (
              <li key={`${section} ${field}`}>
                {t(`proposals:sections.${section}`)}
                {field !== null && ` · ${fieldTitles(language, section, file)[field] ?? field}`}:{" "}
                <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
