import { TextArea } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { saveDocuments } from "#lib/revisions/actions.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { FieldNotes } from "./field-notes.tsx";
import { fieldText } from "./field-text.ts";
import { SectionForm } from "./section-form.tsx";
import { TextRows } from "./text-rows.tsx";

export function DocumentsSection({ language, file }: { language: Language; file: RevisionFile }) {
  const t = translator(language);
  const { content, names } = file;
  const required = fieldText(language, "requires", content, names);
  return (
    <SectionForm language={language} file={file} section="documents" action={saveDocuments} rows>
      <TextRows
        language={language}
        name="evidence"
        title={t("revisions:fields.evidence")}
        notes={<FieldNotes language={language} file={file} field="evidence" />}
        rows={content.evidence.map((text) => ({ text }))}
      />
      <FieldNotes language={language} file={file} field="requires" />
      <TextArea
        name="requires"
        label={t("revisions:fields.requires")}
        hint={
          <>
            {t("revisions:hints.requires")}
            {required && (
              <span className="block">
                {t("revisions:hints.requiresNow", {
                  names: required.replaceAll("\n", language === "ar" ? "، " : ", "),
                })}
              </span>
            )}
          </>
        }
        defaultValue={content.requires.join("\n")}
        dir="ltr"
        rows={4}
      />
    </SectionForm>
  );
}
