import { Notice } from "#components/ui/notice.tsx";
import type { EvaluationRecord } from "#lib/evaluations/queries/evaluation.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { factInWords } from "./fact-in-words.ts";

type Change = EvaluationRecord["changes"][number];

/** What is not as it was when the evaluator judged by it. */
export function ChangedPapers({
  language,
  evaluation,
}: {
  language: Language;
  evaluation: EvaluationRecord;
}) {
  const t = translator(language);
  const { changes, criteria, state } = evaluation;
  if (changes.length === 0) return null;
  const said = (change: Change, value: string | null) => {
    if (value === null) return t("evaluations:changes.nothing");
    return <bdi>{"fact" in change ? factInWords(language, change.fact, value) : value}</bdi>;
  };
  return (
    <div className="mb-6">
      <Notice>
        <h2 className="text-base font-semibold">{t("evaluations:changes.title")}</h2>
        <p>{t(state === "final" ? "evaluations:changes.sinceFinal" : "evaluations:changes.sinceBegun")}</p>
        <dl className="mt-3 grid gap-3">
          {changes.map((change) => (
            <div key={"fact" in change ? change.fact : change.criterion}>
              <dt className="font-medium">{titleOf(change)}</dt>
              <dd>
                {t("evaluations:changes.before")}:{" "}
                {change.before === null ? said(change, null) : <del>{said(change, change.before)}</del>}
              </dd>
              <dd>
                {t("evaluations:changes.after")}:{" "}
                <ins className="no-underline">{said(change, change.after)}</ins>
              </dd>
            </div>
          ))}
        </dl>
      </Notice>
    </div>
  );

  function titleOf(change: Change): string {
    if ("fact" in change) return t(`evaluations:changes.facts.${change.fact}`);
    const name = criteria.find(({ code }) => code === change.criterion)?.name;
    return t("evaluations:changes.answer", {
      criterion: name ? textIn(language, name).text : change.criterion,
    });
  }
}
