import type { Quadrant } from "#lib/domain/rankings/quadrant.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankedRow } from "#lib/rankings/read-ranking.ts";
import { QuadrantIcon } from "./quadrant-icon.tsx";

export const quadrants: readonly Quadrant[] = ["A", "B", "C", "D"];

/** What the four quadrants mean, with how many proposals are in each. */
export function QuadrantKey({ language, rows }: { language: Language; rows: readonly RankedRow[] }) {
  const t = translator(language);
  return (
    <dl className="divide-y divide-line border-y border-line">
      {quadrants.map((quadrant) => (
        <div key={quadrant} className="py-3">
          <dt className="flex flex-wrap items-center gap-x-3">
            <QuadrantIcon quadrant={quadrant} />
            <span className="font-semibold">{t(`rankings:quadrant.${quadrant}`)}</span>
            <span className="ms-auto text-small text-ink-soft">
              {t("rankings:quadrant.count", {
                count: rows.filter((row) => row.quadrant === quadrant).length,
              })}
            </span>
          </dt>
          <dd className="ps-7 text-small text-ink-soft">{t(`rankings:quadrant.about.${quadrant}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
