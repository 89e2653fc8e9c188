import { Notice } from "#components/ui/notice.tsx";
import type { JudgmentAtOdds } from "#lib/domain/criteria/judgments-at-odds.ts";
import { CONSISTENCY_LIMIT } from "#lib/domain/criteria/pairwise-comparison.ts";
import type { WeightsByPairs } from "#lib/domain/criteria/weights-by-dimension.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface ConsistencyProps {
  language: Language;
  consistency: WeightsByPairs["consistency"];
  nameOf: (code: string) => string;
}

/** As many as a meeting looks at again in one go. */
const SHOWN = 3;

/** How far the judgments agree in each dimension and, where they do not, which to look at first. */
export function ConsistencyOfJudgments({ language, consistency, nameOf }: ConsistencyProps) {
  const t = translator(language);
  return (
    <div className="mt-6 grid max-w-text gap-4">
      {consistency.map(({ dimension, consistency: { ratio, isEnough, atOdds } }) => (
        <Notice key={dimension} tone={isEnough ? "success" : "note"}>
          <p className="font-medium">
            {t(isEnough ? "rounds:weighing.consistent" : "rounds:weighing.inconsistent", {
              dimension: t(`rounds:dimensions.${dimension}`),
              ratio: formatNumber(language, ratio, 2),
              limit: formatNumber(language, CONSISTENCY_LIMIT, 2),
            })}
          </p>
          {!isEnough && (
            <ul className="mt-2 grid list-disc gap-1 ps-6">
              {atOdds.slice(0, SHOWN).map((one) => (
                <li key={`${one.judgment.criterion}-${one.judgment.over}`}>
                  {t("rounds:weighing.atOdds", wordsOf(language, one, nameOf))}
                </li>
              ))}
            </ul>
          )}
        </Notice>
      ))}
    </div>
  );
}

/** Told of the criterion that was judged to matter more. */
function wordsOf(
  language: Language,
  { judgment, fitting }: JudgmentAtOdds,
  nameOf: (code: string) => string,
) {
  const isReversed = judgment.times < 1;
  const times = isReversed ? 1 / judgment.times : judgment.times;
  const rather = isReversed ? 1 / fitting : fitting;
  return {
    first: nameOf(isReversed ? judgment.over : judgment.criterion),
    second: nameOf(isReversed ? judgment.criterion : judgment.over),
    times: formatNumber(language, times, 0),
    fitting: formatNumber(language, rather, 1),
  };
}
