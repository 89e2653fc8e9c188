import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { DIMENSIONS } from "#lib/domain/criteria/criterion.ts";
import { pairsOf } from "#lib/domain/criteria/judged-pairs.ts";
import { weightsByPairs } from "#lib/domain/criteria/weights-by-dimension.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { weighByPairs } from "#lib/rounds/actions.ts";
import type { RoundRecord } from "#lib/rounds/queries/round.ts";
import { identified, judgmentsOf, pairName, stepsOf } from "#lib/rounds/weighing.ts";
import { ConsistencyOfJudgments } from "./consistency-of-judgments.tsx";
import { DecidedWeights } from "./decided-weights.tsx";
import { PairField } from "./pair-field.tsx";

interface PairsProps {
  language: Language;
  round: RoundRecord;
  path: string;
  asked: Readonly<Record<string, number>>;
  formToken: string;
}

/** Every pair of criteria judged: asked for by an address, and kept once weights and consistency were looked at. */
export function PairsForm({ language, round, path, asked, formToken }: PairsProps) {
  const t = translator(language);
  const criteria = identified(round.criteria);
  const names = new Map(round.criteria.map(({ code, name }) => [code, textIn(language, name).text]));
  const nameOf = (code: string) => `${code} · ${names.get(code) ?? ""}`;
  const outcome = weightsByPairs(criteria, judgmentsOf(round.criteria, asked));
  const wasAsked = Object.keys(asked).length > 0;
  const said = wasAsked ? asked : stepsOf(round.decision, round.criteria);
  const contradicts =
    outcome.ok && outcome.value.consistency.some(({ consistency }) => !consistency.isEnough);
  return (
    <>
      <form action={path} className="max-w-text">
        {DIMENSIONS.map((dimension) => (
          <fieldset key={dimension} className="mb-8">
            <legend className="mb-4 text-h2 font-semibold">{t(`rounds:dimensions.${dimension}`)}</legend>
            {pairsOf(criteria.filter((criterion) => criterion.dimension === dimension)).map((pair) => (
              <PairField
                key={pairName(pair)}
                name={pairName(pair)}
                first={nameOf(pair.first)}
                second={nameOf(pair.second)}
                alike={t("rounds:weighing.alike")}
                versus={t("rounds:weighing.versus")}
                value={said[pairName(pair)]}
              />
            ))}
          </fieldset>
        ))}
        <Button weight="secondary">{t("rounds:weighing.compute")}</Button>
      </form>
      {!outcome.ok && outcome.reason === "tooManyCriteria" && (
        <div className="mt-8">
          <Notice tone="error">{t("rounds:weighing.tooMany")}</Notice>
        </div>
      )}
      {outcome.ok && wasAsked && (
        <DecidedWeights
          language={language}
          round={round}
          weights={outcome.value.weights}
          action={weighByPairs}
          formToken={formToken}
          said={Object.fromEntries(Object.entries(asked).map(([pair, step]) => [`steps.${pair}`, step]))}
          question={
            contradicts && (
              <TextArea
                name="reason"
                label={t("rounds:weighing.reason")}
                hint={t("rounds:weighing.reasonHint")}
                required
              />
            )
          }
        >
          <ConsistencyOfJudgments
            language={language}
            consistency={outcome.value.consistency}
            nameOf={nameOf}
          />
        </DecidedWeights>
      )}
    </>
  );
}
