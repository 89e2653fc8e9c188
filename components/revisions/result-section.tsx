import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { saveResult } from "#lib/revisions/actions.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { BilingualField } from "./bilingual-field.tsx";
import { FieldNotes } from "./field-notes.tsx";
import { SectionForm } from "./section-form.tsx";
import { TextRows } from "./text-rows.tsx";

export function ResultSection({ language, file }: { language: Language; file: RevisionFile }) {
  const t = translator(language);
  return (
    <SectionForm language={language} file={file} section="result" action={saveResult} rows>
      <TextRows
        language={language}
        name="outputs"
        title={t("revisions:fields.outputs")}
        notes={<FieldNotes language={language} file={file} field="outputs" />}
        rows={file.content.outputs.map((text) => ({ text }))}
      />
      <BilingualField
        language={language}
        name="conditions"
        title={t("revisions:fields.conditions")}
        notes={<FieldNotes language={language} file={file} field="conditions" />}
        value={file.content.conditions}
        rows={4}
      />
    </SectionForm>
  );
}
