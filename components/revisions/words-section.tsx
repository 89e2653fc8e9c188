import { ChoiceField, TextArea } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { saveWords } from "#lib/revisions/actions.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { FieldNotes } from "./field-notes.tsx";
import { SectionForm } from "./section-form.tsx";

const sides = [
  { written: "ar", dir: "rtl" },
  { written: "en", dir: "ltr" },
] as const;

export function WordsSection({ language, file }: { language: Language; file: RevisionFile }) {
  const t = translator(language);
  const { keywords, lifeEvents } = file.content;
  return (
    <SectionForm language={language} file={file} section="words" action={saveWords}>
      <fieldset className="mb-4">
        <legend className="mb-1 font-semibold">{t("revisions:fields.keywords")}</legend>
        <p className="mb-2 text-small text-ink-soft">{t("revisions:hints.keywords")}</p>
        <FieldNotes language={language} file={file} field="keywords" />
        <div className="grid gap-x-4 sm:grid-cols-2">
          {sides.map(({ written, dir }) => (
            <TextArea
              key={written}
              name={`keywords.${written}`}
              label={t(`revisions:language.${written}`)}
              lang={written}
              dir={dir}
              defaultValue={keywords[written].join("\n")}
              rows={8}
            />
          ))}
        </div>
      </fieldset>
      <FieldNotes language={language} file={file} field="lifeEvents" />
      <ChoiceField
        name="lifeEvents"
        several
        label={t("revisions:fields.lifeEvents")}
        defaultValue={lifeEvents}
        choices={Object.entries(file.names.lifeEvents).map(([value, name]) => ({
          value,
          label: textIn(language, name).text,
        }))}
      />
    </SectionForm>
  );
}
