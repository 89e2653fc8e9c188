import { fieldId } from "#components/ui/field-id.ts";
import { Notice } from "#components/ui/notice.tsx";
import type { Section } from "#lib/domain/proposals/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { fieldTitles } from "./field-titles.ts";
import { remarksOn } from "./remarks.ts";

interface Props {
  language: Language;
  file: ProposalFile;
  section: Section;
}

/** What is to be mended on this page, each remark on a field leading to it; nothing where nothing is. */
export function RemarksNotice({ language, file, section }: Props) {
  const remarks = remarksOn(section, file);
  if (remarks.length === 0) return null;
  const titles = fieldTitles(language, section, file);
  return (
    <div className="mb-6 max-w-text">
      <Notice tone="error">
        <h2 className="text-base font-semibold">{translator(language)("proposals:page.returned")}</h2>
        {remarks.map(({ field, text }) => (
          <p key={field} className="whitespace-pre-line">
            {field !== null && (
              <>
                <a href={`#${fieldId(field)}`} className="text-red">
                  {titles[field] ?? field}
                </a>
                {": "}
              </>
            )}
            <bdi>{text}</bdi>
          </p>
        ))}
      </Notice>
    </div>
  );
}
