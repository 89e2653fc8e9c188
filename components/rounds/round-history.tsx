import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RoundRecord } from "#lib/rounds/queries/round.ts";

/** Who moved the round on, when, and why where a condition was not met. */
export function RoundHistory({ language, changes }: { language: Language; changes: RoundRecord["changes"] }) {
  const t = translator(language);
  if (changes.length === 0) return <p>{t("rounds:round.noHistory")}</p>;
  return (
    <ul className="border-t border-line text-small">
      {changes.map(({ id, from, to, at, by, reason }) => (
        <li key={id} className="border-b border-line py-2">
          <p className="font-medium">
            {t("rounds:round.change", { from: t(`rounds:phases.${from}`), to: t(`rounds:phases.${to}`) })}
          </p>
          <p className="text-ink-soft">
            {t("rounds:round.by", {
              person: by ?? t("rounds:round.portal"),
              date: formatDateTime(language, at),
            })}
          </p>
          {reason && (
            <p>
              <bdi>{reason}</bdi>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
