import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import { Section } from "#components/ui/section.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Action } from "#lib/action-state.ts";
import type { Weights } from "#lib/domain/criteria/weights.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RoundRecord } from "#lib/rounds/queries/round.ts";
import { criterionColumns } from "./criterion-columns.tsx";

interface DecidedProps {
  language: Language;
  round: RoundRecord;
  weights: Weights;
  action: Action;
  formToken: string;
  /** What was said, by the names of the form's fields. */
  said: Readonly<Record<string, number>>;
  /** What stands between the weights and the form: how far judgments agree. */
  children?: ReactNode;
  /** A further question of the form. */
  question?: ReactNode;
}

/** The weights that what was said comes to, to be looked at before they are kept. */
export function DecidedWeights(props: DecidedProps) {
  const { language, round, weights, action, formToken, said, children, question } = props;
  const t = translator(language);
  return (
    <Section id="result" title={t("rounds:weighing.result")}>
      <Table
        caption={t("rounds:round.weightsCaption")}
        captionHidden
        rows={round.criteria}
        rowKey={({ code }) => code}
        rowHeader="criterion"
        columns={[
          ...criterionColumns(language),
          {
            key: "now",
            title: t("rounds:weighing.now"),
            numeric: true,
            cell: ({ weight }) => formatNumber(language, weight, 3),
          },
          {
            key: "then",
            title: t("rounds:weighing.then"),
            numeric: true,
            cell: ({ code }) => formatNumber(language, weights[code] ?? 0, 3),
          },
        ]}
      />
      {children}
      <ActionForm
        action={action}
        formToken={formToken}
        language={language}
        errorTitle={t("form.errorTitle")}
        version={round.version}
        className="mt-8 max-w-text"
      >
        <input type="hidden" name="round" value={round.slug} />
        {Object.entries(said).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {question}
        <TextArea name="record" label={t("rounds:weights.record")} hint={t("rounds:weights.recordHint")} />
        <Button>{t("rounds:weights.submit")}</Button>
      </ActionForm>
    </Section>
  );
}
