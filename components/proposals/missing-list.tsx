import { fieldId } from "#components/ui/field-id.ts";
import { Notice } from "#components/ui/notice.tsx";
import { sections } from "#lib/domain/proposals/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { fieldLabel } from "./field-label.ts";

interface Props {
  language: Language;
  file: ProposalFile;
  title: string;
  /** Whether the reader can mend it: then each line leads to its field. */
  linked: boolean;
}

/** More than these are folded away until asked for. */
const fewEnough = 4;

/** Exactly what keeps a proposal from going on, section by section. */
export function MissingList({ language, file, title, linked }: Props) {
  const t = translator(language);
  return (
    <Notice>
      <h2 className="text-h3">{title}</h2>
      <ul className="mt-2 grid gap-3">
        {sections
          .filter((section) => file.missing[section].length > 0)
          .map((section) => (
            <li key={section}>
              <details open={file.missing[section].length <= fewEnough}>
                <summary className="min-h-8">
                  <span className="font-semibold">{t(`proposals:sections.${section}`)}</span>{" "}
                  {t("proposals:tasks.missing", { count: file.missing[section].length })}
                </summary>
                <ul className="list-disc ps-5">
                  {file.missing[section].map(({ field, fault }) => {
                    const words = `${fieldLabel(language, field, file.criteria)} (${t(`proposals:faults.${fault}`)})`;
                    const href = `/${language}/ministry/proposals/${file.id}/${section}#${fieldId(field)}`;
                    return (
                      <li key={field}>
                        {linked ? (
                          <a href={href} className="text-sand-ink">
                            {words}
                          </a>
                        ) : (
                          words
                        )}
                      </li>
                    );
                  })}
                </ul>
              </details>
            </li>
          ))}
      </ul>
    </Notice>
  );
}
