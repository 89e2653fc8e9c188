import { TextArea, TextField } from "#components/ui/field.tsx";
import { sections, type Section } from "#lib/domain/proposals/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { fieldTitles } from "./field-titles.ts";

interface Props {
  language: Language;
  file: ProposalFile;
}

/** What is to be mended: of each section as a whole, and of any of its fields. */
export function ReturnFields({ language, file }: Props) {
  const t = translator(language);
  const fields = sections.flatMap((section) =>
    Object.entries(fieldTitles(language, section, file, (rows) => [...rows]))
      // What it depends on is typed in rows that the form draws as it likes: of those one speaks as a whole.
      .filter(([field]) => !field.startsWith("needs"))
      .map(([field, title]) => ({
        section,
        field,
        title,
      })),
  );
  return sections.map((section) => (
    <div key={section} className="mb-4">
      <TextArea name={`sections.${section}`} label={t(`proposals:sections.${section}`)} rows={2} />
      <details>
        <summary className="mb-3 min-h-8 w-fit cursor-pointer text-green">
          {t("proposals:decide.onFields", { section: t(`proposals:sections.${section}`) })}
        </summary>
        {fields.map(
          (one, index) => one.section === section && <FieldRemark key={one.field} index={index} {...one} />,
        )}
      </details>
    </div>
  ));
}

function FieldRemark({
  index,
  section,
  field,
  title,
}: {
  index: number;
  section: Section;
  field: string;
  title: string;
}) {
  return (
    <>
      <input type="hidden" name={`fields[${index}].section`} value={section} />
      <input type="hidden" name={`fields[${index}].field`} value={field} />
      <TextField name={`fields[${index}].reason`} label={title} dir="auto" />
    </>
  );
}
