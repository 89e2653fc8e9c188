import { Badge } from "#components/ui/badge.tsx";
import { Section } from "#components/ui/section.tsx";
import {
  fieldsOf,
  revisionSections,
  type ContentField,
  type RevisionSection,
} from "#lib/domain/revisions/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";

/** The pages of a draft, each with what was changed on it and what there is to say of it; any order will do. */
export function SectionList({ language, file }: { language: Language; file: RevisionFile }) {
  const t = translator(language);
  return (
    <Section id="draft" title={t("revisions:home.draft")}>
      <p className="mb-4 max-w-text">{t("revisions:home.draftLead")}</p>
      <ul className="border-t border-line">
        {revisionSections.map((section) => (
          <li key={section} className="border-b border-line">
            <a
              href={`/${language}/ministry/services/${file.service.code}/edit/${section}`}
              className="group flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3 no-underline"
            >
              <span className="underline underline-offset-4 group-hover:decoration-2">
                {t(`revisions:sections.${section}`)}
              </span>
              <Marks language={language} file={file} section={section} />
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Marks({
  language,
  file,
  section,
}: {
  language: Language;
  file: RevisionFile;
  section: RevisionSection;
}) {
  const t = translator(language);
  const isHere = (field: ContentField) => fieldsOf[section].some((one: ContentField) => one === field);
  const advice = file.advice.filter(({ field, reason }) => reason === null && isHere(field)).length;
  const remarked = Object.keys(file.remarks).some((name) =>
    fieldsOf[section].some((field) => field === name),
  );
  return (
    <span className="flex flex-wrap gap-2">
      {remarked && <Badge tone="bad">{t("revisions:home.remarked")}</Badge>}
      {file.missing.some(isHere) && <Badge tone="bad">{t("revisions:home.missing")}</Badge>}
      {advice > 0 && <Badge tone="note">{t("revisions:home.advised", { count: advice })}</Badge>}
      {file.changed.some(isHere) ? (
        <Badge tone="good">{t("revisions:home.changed")}</Badge>
      ) : (
        <Badge>{t("revisions:home.same")}</Badge>
      )}
    </span>
  );
}
