import { Icon } from "#components/ui/icon.tsx";
import type { CheckedCondition } from "#lib/domain/rankings/publication-conditions.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

/** The conditions of publication, each with whether it is met and what hinders it. */
export function ConditionList({
  language,
  conditions,
  agreementGate,
}: {
  language: Language;
  conditions: readonly CheckedCondition[];
  /** The agreement that this round holds to be enough. */
  agreementGate: number;
}) {
  const t = translator(language);
  const gate = formatNumber(language, agreementGate, 3);
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return (
    <ul className="border-t border-line">
      {conditions.map(({ condition, met, proposals }) => (
        <li key={condition} className="flex items-start gap-3 border-b border-line py-3">
          <Icon name={met ? "check" : "warning"} className={met ? "mt-1 text-green" : "mt-1 text-amber"} />
          <div className="min-w-0 grow">
            <p>{t(`rankings:publication.conditions.${condition}`, { gate })}</p>
            {proposals.length > 0 && (
              <p className="text-small text-ink-soft">
                {t("rankings:publication.conditions.hindering", { references: list.format(proposals) })}
              </p>
            )}
          </div>
          <span
            className={met ? "shrink-0 text-small text-green" : "shrink-0 text-small font-medium text-amber"}
          >
            {t(met ? "rankings:publication.conditions.met" : "rankings:publication.conditions.unmet")}
          </span>
        </li>
      ))}
    </ul>
  );
}
