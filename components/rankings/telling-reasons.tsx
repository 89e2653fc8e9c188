import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { tellingReasons, type CriterionReason } from "./criterion-reasons.ts";
import { named } from "./named.ts";

/** The answer to "why this place?" in six lines: what raised it most, what held it back most. */
export function TellingReasons({
  language,
  reasons,
}: {
  language: Language;
  reasons: readonly CriterionReason[];
}) {
  const t = translator(language);
  const { strongest, weakest } = tellingReasons(reasons);
  const lists = [
    { title: t("rankings:reasons.strongest"), entries: strongest, by: "gained" },
    { title: t("rankings:reasons.weakest"), entries: weakest, by: "lost" },
  ] as const;
  return (
    <div className="grid gap-x-12 gap-y-6 md:grid-cols-2">
      {lists.map(({ title, entries, by }) => (
        <div key={by}>
          <h2 className="mb-2 text-h3">{title}</h2>
          <ul className="border-t border-line">
            {entries.map((reason) => (
              <li
                key={reason.criterion.id}
                className="flex items-baseline justify-between gap-4 border-b border-line py-2"
              >
                <span>{named(language, reason.criterion.name).text}</span>
                <span className="shrink-0 text-small text-ink-soft tabular-nums">
                  {t(`rankings:reasons.${by}`, { points: formatNumber(language, reason[by], 1) })}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
