import { ChoiceField, SelectField, TextField } from "#components/ui/field.tsx";
import { evaluatorGroups } from "#lib/domain/evaluations/groups.ts";
import { DEFAULT_METHOD } from "#lib/domain/rankings/method.ts";
import { AGREEMENT_GATE } from "#lib/domain/rankings/publication-conditions.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface MethodValues {
  alpha: number;
  threshold: number;
  minimumEvaluations: number;
  agreementGate: number;
  draws: number;
  topK: number;
  groups: readonly string[];
  criteriaSet?: string;
  /** What the draws begin with; a round that is planned takes its own name. */
  seed?: string;
}

const usual: MethodValues = {
  alpha: 0.6,
  threshold: 50,
  minimumEvaluations: 3,
  agreementGate: AGREEMENT_GATE,
  draws: DEFAULT_METHOD.draws,
  topK: DEFAULT_METHOD.topK,
  groups: evaluatorGroups,
};

const numbers = [
  { name: "alpha", hint: "alphaHint" },
  { name: "threshold", hint: "thresholdHint" },
  { name: "minimumEvaluations", hint: "minimumEvaluationsHint" },
  { name: "agreementGate", hint: "agreementGateHint" },
  { name: "draws", hint: "drawsHint" },
  { name: "topK", hint: "topKHint" },
] as const;

interface MethodFieldsProps {
  language: Language;
  criteriaSets: readonly { version: string; criteria: number }[];
  values?: MethodValues;
}

/** What a round decides of its method for itself. */
export function MethodFields({ language, criteriaSets, values = usual }: MethodFieldsProps) {
  const t = translator(language);
  return (
    <>
      <SelectField
        name="criteriaSet"
        label={t("rounds:fields.criteriaSet")}
        defaultValue={values.criteriaSet}
        choices={criteriaSets.map(({ version, criteria }) => ({
          value: version,
          label: t("rounds:fields.criteriaSetChoice", { version, count: criteria }),
        }))}
      />
      {numbers.map(({ name, hint }) => (
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
      ))}
      {values.seed !== undefined && (
        <TextField
          name="seed"
          label={t("rounds:fields.seed")}
          hint={t("rounds:fields.seedHint")}
          dir="ltr"
          className="max-w-80"
          defaultValue={values.seed}
        />
      )}
      <ChoiceField
        name="groups"
        several
        label={t("rounds:fields.groups")}
        hint={t("rounds:fields.groupsHint")}
        defaultValue={values.groups}
        choices={evaluatorGroups.map((group) => ({ value: group, label: t(`evaluations:groups.${group}`) }))}
      />
    </>
  );
}
