import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { saveSteps } from "#lib/revisions/actions.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { BilingualField } from "./bilingual-field.tsx";
import { FieldNotes } from "./field-notes.tsx";
import { SectionForm } from "./section-form.tsx";
import { TextRows } from "./text-rows.tsx";

export function StepsSection({ language, file }: { language: Language; file: RevisionFile }) {
  const t = translator(language);
  return (
    <SectionForm language={language} file={file} section="steps" action={saveSteps} rows>
      <TextRows
        language={language}
        name="steps"
        title={t("revisions:fields.steps")}
        notes={<FieldNotes language={language} file={file} field="steps" />}
        rows={file.content.steps}
        lines={2}
        timed
      />
      <BilingualField
        language={language}
        name="processingTime"
        title={t("revisions:fields.processingTime")}
        notes={<FieldNotes language={language} file={file} field="processingTime" />}
        value={file.content.processingTime}
      />
    </SectionForm>
  );
}
