import type { ReactNode } from "react";
import { TextArea, TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Text {
  ar: string;
  en: string | null;
}

interface Props {
  language: Language;
  /** The name of the two fields without their language: "summary". */
  name: string;
  title: ReactNode;
  hint?: ReactNode;
  value: Text | null;
  /** How many lines each may need; one is a field of one line. */
  rows?: number;
  /** What stands between the title and the fields. */
  notes?: ReactNode;
}

/** A text in both languages beside each other, each in its own direction. */
export function BilingualField({ language, name, title, hint, value, rows = 1, notes }: Props) {
  return (
    <fieldset className="mb-4">
      <legend className="mb-1 font-semibold">{title}</legend>
      {hint && <p className="mb-2 text-small text-ink-soft">{hint}</p>}
      {notes}
      <BilingualInputs language={language} name={name} value={value} rows={rows} />
    </fieldset>
  );
}

/** The two fields alone, where a row holds them with others. */
export function BilingualInputs({
  language,
  name,
  value,
  rows = 1,
}: Pick<Props, "language" | "name" | "value" | "rows">) {
  const t = translator(language);
  const sides = [
    { written: "ar", dir: "rtl", text: value?.ar },
    { written: "en", dir: "ltr", text: value?.en },
  ] as const;
  return (
    <div className="grid gap-x-4 sm:grid-cols-2">
      {sides.map(({ written, dir, text }) => {
        const field = {
          name: `${name}.${written}`,
          label: t(`revisions:language.${written}`),
          lang: written,
          dir,
          defaultValue: text ?? "",
        };
        return rows > 1 ? (
          <TextArea key={written} {...field} rows={rows} />
        ) : (
          <TextField key={written} {...field} />
        );
      })}
    </div>
  );
}
