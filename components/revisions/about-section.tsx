import { ChoiceField } from "#components/ui/field.tsx";
import { audiences } from "#lib/domain/catalogue/service-traits.ts";
import type { ContentField } from "#lib/domain/revisions/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { saveAbout } from "#lib/revisions/actions.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { BilingualField } from "./bilingual-field.tsx";
import { FieldNotes } from "./field-notes.tsx";
import { SectionForm } from "./section-form.tsx";

const linesOf = { name: 1, summary: 3, department: 1, eligibility: 4 } as const;

export function AboutSection({ language, file }: { language: Language; file: RevisionFile }) {
  const t = translator(language);
  const notes = (field: ContentField) => <FieldNotes language={language} file={file} field={field} />;
  const text = (name: keyof typeof linesOf, hint?: string) => (
    <BilingualField
      language={language}
      name={name}
      title={t(`revisions:fields.${name}`)}
      hint={hint}
      notes={notes(name)}
      value={file.content[name]}
      rows={linesOf[name]}
    />
  );
  return (
    <SectionForm language={language} file={file} section="about" action={saveAbout}>
      {text("name")}
      {text("summary", t("revisions:hints.summary"))}
      {text("department", t("revisions:hints.department"))}
      {notes("audience")}
      <ChoiceField
        name="audience"
        several
        label={t("revisions:fields.audience")}
        defaultValue={file.content.audience}
        choices={audiences.map((value) => ({ value, label: t(`catalogue:audience.${value}`) }))}
      />
      {text("eligibility", t("revisions:hints.eligibility"))}
    </SectionForm>
  );
}
