import { TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const usual = { alpha: 0.6, threshold: 50, minimumEvaluations: 3 };
const numbers = [
  { name: "alpha", hint: "alphaHint" },
  { name: "threshold", hint: "thresholdHint" },
  { name: "minimumEvaluations", hint: "minimumEvaluationsHint" },
] as const;

/** The numbers of the method that a round decides for itself. */
export function MethodFields({ language, values = usual }: { language: Language; values?: typeof usual }) {
  const t = translator(language);
  return numbers.map(({ name, hint }) => (
    <TextField
      key={name}
      name={name}
      label={t(`rounds:fields.${name}`)}
      hint={t(`rounds:fields.${hint}`)}
      inputMode="decimal"
      dir="ltr"
      className="max-w-40"
      defaultValue={values[name]}
    />
  ));
}
