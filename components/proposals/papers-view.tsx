import type { ReactNode } from "react";
import { AttachmentLinks } from "#components/attachments/attachment-links.tsx";
import type { Section } from "#lib/domain/proposals/sections.ts";
import { sections } from "#lib/domain/proposals/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { paperLines } from "./paper-lines.ts";

interface Props {
  language: Language;
  file: ProposalFile;
  /** Where a section can be changed, for those who may. */
  changeHref?: (section: Section) => string;
}

/** Everything a proposal says, section by section, to be read. */
export function PapersView({ language, file, changeHref }: Props) {
  const t = translator(language);
  const lines = paperLines(language, file);
  return (
    <div className="grid gap-12">
      {sections.map((section) => (
        <section key={section} id={`papers-${section}`} aria-labelledby={`papers-${section}-title`}>
          <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-line pb-2">
            <h2 id={`papers-${section}-title`}>{t(`proposals:sections.${section}`)}</h2>
            {changeHref && (
              <a href={changeHref(section)} className="inline-flex min-h-8 items-center text-small">
                {t("proposals:check.change")}
                <span className="sr-only"> {t(`proposals:sections.${section}`)}</span>
              </a>
            )}
          </div>
          <dl>
            {lines[section].map(({ criterion, ...line }, index) => (
              <Line key={index} {...line} empty={t("proposals:check.empty")}>
                <AttachmentLinks
                  language={language}
                  attachments={file.attachments.filter((attached) => attached.criterion === criterion)}
                />
              </Line>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

interface LineProps {
  label: string;
  value: string | null;
  quote?: string | null;
  empty: string;
  children: ReactNode;
}

function Line({ label, value, quote, empty, children }: LineProps): ReactNode {
  return (
    <div className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <dt className="text-ink-soft">{label}</dt>
      <dd className="max-w-text whitespace-pre-line">
        {value ? <bdi>{value}</bdi> : <span className="text-ink-soft">{empty}</span>}
        {quote && (
          <span className="mt-1 block text-small text-ink-soft">
            <bdi>{quote}</bdi>
          </span>
        )}
        {children}
      </dd>
    </div>
  );
}
