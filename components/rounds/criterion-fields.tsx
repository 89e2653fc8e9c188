import { Code } from "#components/ui/code.tsx";
import { TextArea, TextField } from "#components/ui/field.tsx";
import type { Dimension } from "#lib/domain/criteria/criterion.ts";
import { HIGHEST_LEVEL } from "#lib/domain/scoring/level.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { WordedCriterion } from "#lib/rounds/queries/criteria-set.ts";

interface CriterionFieldsProps {
  language: Language;
  dimension: Dimension;
  code: string;
  /** What is there to start from; null for a criterion that may be added. */
  criterion: WordedCriterion | null;
}

/** The words of one criterion in both languages, and what it weighs until a round decides otherwise. */
export function CriterionFields({ language, dimension, code, criterion }: CriterionFieldsProps) {
  const t = translator(language);
  const about = `criteria.${code}`;
  const sides = [
    { dir: "rtl", lang: "ar", name: "nameAr", levels: "levelsAr" },
    { dir: "ltr", lang: "en", name: "nameEn", levels: "levelsEn" },
  ] as const;
  return (
    <fieldset className="mb-8 border-t border-line pt-4">
      <legend className="pe-4 font-semibold">
        <Code>{code}</Code> {criterion ? criterion.name[language] : t("rounds:criteria.added")}
      </legend>
      <input type="hidden" name={`${about}.dimension`} value={dimension} />
      <div className="grid gap-x-6 sm:grid-cols-2">
        {sides.map(({ dir, lang, name, levels }) => (
          <div key={name}>
            <TextField
              name={`${about}.${name}`}
              label={t(`rounds:criteria.${name}`)}
              dir={dir}
              lang={lang}
              defaultValue={criterion?.name[lang]}
            />
            <TextArea
              name={`${about}.${levels}`}
              label={t(`rounds:criteria.${levels}`)}
              hint={t("rounds:criteria.levelsHint")}
              rows={HIGHEST_LEVEL}
              dir={dir}
              lang={lang}
              defaultValue={criterion?.levels[lang].join("\n")}
            />
          </div>
        ))}
      </div>
      <TextField
        name={`${about}.weight`}
        label={t("rounds:criteria.share")}
        hint={t("rounds:criteria.shareHint")}
        inputMode="decimal"
        dir="ltr"
        className="max-w-40"
        defaultValue={criterion ? Number(criterion.defaultWeight.toFixed(6)) : undefined}
      />
    </fieldset>
  );
}
