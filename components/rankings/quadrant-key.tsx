import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankedRow } from "#lib/rankings/read-ranking.ts";
import { named as nameIn } from "./named.ts";
import { QuadrantIcon } from "./quadrant-icon.tsx";

export const quadrants: readonly Quadrant[] = ["A", "B", "C", "D"];

interface KeyProps {
  language: Language;
  rows: readonly RankedRow[];
  /** Those whose places the chart says. */
  named: readonly RankedRow[];
}

/** What the four quadrants mean, with how many proposals are in each and the names behind the chart's numbers. */
export function QuadrantKey({ language, rows, named }: KeyProps) {
  const t = translator(language);
  return (
    <dl className="divide-y divide-line border-y border-line">
      {quadrants.map((quadrant) => {
        const isInside = (row: RankedRow) => row.quadrant === quadrant;
        return (
          <div key={quadrant} className="py-3">
            <dt className="flex flex-wrap items-center gap-x-3">
              <QuadrantIcon quadrant={quadrant} />
              <span className="font-semibold">{t(`rankings:quadrant.${quadrant}`)}</span>
              <span className="ms-auto text-small text-ink-soft">
                {t("rankings:quadrant.count", { count: rows.filter(isInside).length })}
              </span>
            </dt>
            <dd className="ps-7 text-small text-ink-soft">{t(`rankings:quadrant.about.${quadrant}`)}</dd>
            {named.some(isInside) && (
              <dd className="ps-7 text-small">
                <Places language={language} rows={named.filter(isInside)} />
              </dd>
            )}
          </div>
        );
      })}
    </dl>
  );
}

/** In a plot these names would cover each other, on a phone above all. */
function Places({ language, rows }: Pick<KeyProps, "language" | "rows">) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {rows.map(({ id, rank, name }) => {
        const { text, attributes } = nameIn(language, name);
        return (
          <li key={id}>
            <b>{rank}</b> <span {...attributes}>{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
