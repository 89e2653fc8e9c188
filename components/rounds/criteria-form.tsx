import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea, TextField } from "#components/ui/field.tsx";
import { DIMENSIONS, type Dimension } from "#lib/domain/criteria/criterion.ts";
import { nextCode } from "#lib/domain/criteria/next-code.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { drawUpCriteriaSet } from "#lib/rounds/actions.ts";
import type { CriteriaSetRecord, WordedCriterion } from "#lib/rounds/queries/criteria-set.ts";
import { CriterionFields } from "./criterion-fields.tsx";

interface CriteriaFormProps {
  language: Language;
  base: CriteriaSetRecord;
  formToken: string;
}

/** A new version from the words of another; the last row of each dimension is empty, for one more criterion. */
export function CriteriaForm({ language, base, formToken }: CriteriaFormProps) {
  const t = translator(language);
  return (
    <ActionForm
      action={drawUpCriteriaSet}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{ code: t("rounds:criteria.code"), note: t("rounds:criteria.note") }}
    >
      <input type="hidden" name="base" value={base.version} />
      <div className="max-w-text">
        <TextField
          name="code"
          label={t("rounds:criteria.code")}
          hint={t("rounds:criteria.codeHint")}
          dir="ltr"
          className="max-w-60"
        />
        <TextArea name="note" label={t("rounds:criteria.note")} />
      </div>
      {DIMENSIONS.map((dimension) => (
        <section key={dimension} aria-labelledby={dimension} className="mt-10">
          <h2 id={dimension} className="mb-4">
            {t(`rounds:dimensions.${dimension}`)}
          </h2>
          {rowsOf(dimension).map(({ code, criterion }) => (
            <CriterionFields
              key={code}
              language={language}
              dimension={dimension}
              code={code}
              criterion={criterion}
            />
          ))}
        </section>
      ))}
      <Button>{t("rounds:criteria.submit")}</Button>
    </ActionForm>
  );

  function rowsOf(dimension: Dimension): { code: string; criterion: WordedCriterion | null }[] {
    const members = base.criteria.filter((criterion) => criterion.dimension === dimension);
    const added = nextCode(
      dimension,
      base.criteria.map(({ code }) => code),
    );
    return [
      ...members.map((criterion) => ({ code: criterion.code, criterion })),
      { code: added, criterion: null },
    ];
  }
}
