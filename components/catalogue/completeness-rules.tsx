import { BarTable } from "#components/ui/charts/bar-table.tsx";
import { completenessRules, type KnownFacts } from "#lib/domain/catalogue/completeness.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface CompletenessRulesProps {
  language: Language;
  services: number;
  /** Of how many of these services each fact is known. */
  known: KnownFacts;
}

/** The rules behind the share of what is known, one by one, each with the services that meet it. */
export function CompletenessRules({ language, services, known }: CompletenessRulesProps) {
  const t = translator(language);
  return (
    <details>
      <summary className="min-h-11 content-center text-green">{t("directory:completeness.how")}</summary>
      <p className="mt-2 mb-4 max-w-text text-small">
        {t("directory:completeness.formula", { count: completenessRules.length })}
      </p>
      <BarTable
        id="completeness-rules"
        caption={t("directory:completeness.title")}
        labelTitle={t("directory:completeness.fact")}
        valueTitle={t("directory:completeness.known")}
        whole={services}
        bars={completenessRules.map((rule) => ({
          key: rule,
          label: t(`directory:completeness.rule.${rule}`),
          value: known[rule],
          text: t("directory:completeness.of", { known: known[rule], services }),
        }))}
      />
    </details>
  );
}
