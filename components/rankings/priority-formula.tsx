import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankedRow } from "#lib/rankings/read-ranking.ts";
import { percentage } from "./percentage.ts";

interface FormulaProps {
  language: Language;
  row: RankedRow;
  alpha: number;
}

/** The priority as the sum it is: so much of the impact and so much of the readiness. */
export function PriorityFormula({ language, row, alpha }: FormulaProps) {
  const t = translator(language);
  const parts = [
    { name: t("rankings:impact"), value: row.impact, share: alpha },
    { name: t("rankings:readiness"), value: row.readiness, share: 1 - alpha },
  ];
  return (
    <div className="mb-10 flex flex-wrap items-end gap-x-8 gap-y-4 rounded bg-paper-soft px-6 py-5">
      {parts.map(({ name, value, share }, index) => (
        <p key={name} className="flex items-end gap-x-8">
          {index > 0 && (
            <span aria-hidden="true" className="text-h3 text-ink-soft">
              +
            </span>
          )}
          <span>
            <span className="block text-small text-ink-soft">
              {t("rankings:reasons.share", { share: percentage(language, share), name })}
            </span>
            <span className="text-h2 font-semibold tabular-nums">
              {value === null ? "–" : formatNumber(language, value, 1)}
            </span>
          </span>
        </p>
      ))}
      <p className="flex items-end gap-x-8">
        <span aria-hidden="true" className="text-h3 text-ink-soft">
          =
        </span>
        <span>
          <span className="block text-small text-ink-soft">{t("rankings:priority")}</span>
          <span className="text-h1 leading-none font-semibold text-green tabular-nums">
            {formatNumber(language, row.priority, 1)}
          </span>
        </span>
      </p>
    </div>
  );
}
