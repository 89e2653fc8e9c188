import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Ranking } from "#lib/rankings/read-ranking.ts";

/** What the simulations are and what a tier says; nothing where no certainty was computed. */
export function CertaintyLead({ language, ranking }: { language: Language; ranking: Ranking }) {
  if (!ranking.sensitivity) return null;
  const { draws } = ranking.table.method;
  return (
    <p className="mb-4 max-w-text text-small text-ink-soft">
      {translator(language)("rankings:certainty.lead", {
        count: draws,
        draws: formatNumber(language, draws),
      })}
    </p>
  );
}
