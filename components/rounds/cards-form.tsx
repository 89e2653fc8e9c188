import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { DIMENSIONS } from "#lib/domain/criteria/criterion.ts";
import { weightsByCards } from "#lib/domain/criteria/weights-by-dimension.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { weighByCards } from "#lib/rounds/actions.ts";
import type { RoundRecord } from "#lib/rounds/queries/round.ts";
import { cardsOf, identified, RATIO, type Cards } from "#lib/rounds/weighing.ts";
import { DecidedWeights } from "./decided-weights.tsx";
import { NumberField } from "./number-field.tsx";

interface CardsProps {
  language: Language;
  round: RoundRecord;
  path: string;
  asked: Cards;
  formToken: string;
}

/** A deck of cards in each dimension: asked for by an address, and kept once its weights were looked at. */
export function CardsForm({ language, round, path, asked, formToken }: CardsProps) {
  const t = translator(language);
  const weights = weightsByCards(identified(round.criteria), asked.positions, asked.ratios);
  const wasAsked = Object.keys(asked.positions).length > 0;
  const laid = wasAsked ? asked : cardsOf(round.decision, round.criteria);
  const isLaid = round.criteria.every(({ code }) => asked.positions[code] !== undefined);
  return (
    <>
      <form action={path} className="max-w-text">
        {DIMENSIONS.map((dimension) => (
          <fieldset key={dimension} className="mb-8">
            <legend className="mb-4 text-h2 font-semibold">{t(`rounds:dimensions.${dimension}`)}</legend>
            {round.criteria
              .filter((criterion) => criterion.dimension === dimension)
              .map(({ code, name }) => (
                <NumberField
                  key={code}
                  name={code}
                  label={`${code} · ${textIn(language, name).text}`}
                  value={laid.positions[code]}
                />
              ))}
            <NumberField
              name={`ratio-${dimension}`}
              label={t("rounds:weighing.ratio")}
              value={laid.ratios[dimension] || undefined}
            />
          </fieldset>
        ))}
        <Button weight="secondary">{t("rounds:weighing.compute")}</Button>
      </form>
      {wasAsked && !weights.ok && (
        <div className="mt-8">
          <Notice tone="error">
            {t(isLaid ? "rounds:weighing.ratioBounds" : "rounds:weighing.placeAll", RATIO)}
          </Notice>
        </div>
      )}
      {weights.ok && (
        <DecidedWeights
          language={language}
          round={round}
          weights={weights.value}
          action={weighByCards}
          formToken={formToken}
          said={saidBy(asked)}
        />
      )}
    </>
  );
}

function saidBy({ positions, ratios }: Cards): Record<string, number> {
  return Object.fromEntries([
    ...Object.entries(positions).map(([code, place]) => [`positions.${code}`, place]),
    ...Object.entries(ratios).map(([dimension, ratio]) => [`ratios.${dimension}`, ratio]),
  ]);
}
