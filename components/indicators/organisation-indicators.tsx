import { BarTable } from "#components/ui/charts/bar-table.tsx";
import { ShareStrips } from "#components/ui/charts/share-strips.tsx";
import { Section } from "#components/ui/section.tsx";
import { completenessRules } from "#lib/domain/catalogue/completeness.ts";
import { maturities } from "#lib/domain/catalogue/service-traits.ts";
import { meanMaturity, measuresOf, stateMeasures } from "#lib/domain/indicators/service-state.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ComparedOrganisation } from "#lib/indicators/queries/organisation-state.ts";
import { shareInWords } from "./share-in-words.ts";

interface OrganisationIndicatorsProps {
  language: Language;
  compared: ComparedOrganisation;
}

/** The state of the services of one organisation beside that of all services of the government. */
export function OrganisationIndicators({ language, compared }: OrganisationIndicatorsProps) {
  const t = translator(language);
  const { own, government } = compared;
  const words = { own: t("indicators:ownShare"), mean: t("indicators:governmentShare") };
  const facts = completenessRules.map((rule) => {
    const [share, mean] = [own.known[rule] / own.services, government.known[rule] / government.services];
    return {
      key: rule,
      label: t(`directory:completeness.rule.${rule}`),
      ...{ share, mean, text: shareInWords(language, share), meanText: shareInWords(language, mean) },
    };
  });
  return (
    <>
      <Section id="compared" title={t("indicators:compared")}>
        <p className="mb-4 max-w-text text-ink-soft">{t("indicators:comparedLead")}</p>
        <ShareStrips
          caption={t("indicators:compared")}
          words={{ label: t("indicators:measureColumn"), ...words }}
          strips={measureStrips(language, compared)}
        />
      </Section>
      <Section id="maturity" title={t("indicators:byMaturity")}>
        <BarTable
          id="by-maturity"
          caption={t("indicators:byMaturity")}
          labelTitle={t("catalogue:facet.maturity")}
          valueTitle={t("indicators:value")}
          bars={maturities.map((level) => ({
            key: String(level),
            label: `${level} · ${t(`catalogue:maturity.${level}`)}`,
            value: own.byMaturity[level] ?? 0,
            text: t("indicators:services", { count: own.byMaturity[level] ?? 0 }),
          }))}
        />
      </Section>
      <Section id="facts" title={t("indicators:coverage")}>
        <p className="mb-4 max-w-text text-ink-soft">{t("indicators:coverageLead")}</p>
        <ShareStrips
          caption={t("indicators:coverage")}
          words={{ label: t("directory:completeness.fact"), ...words }}
          strips={facts}
        />
      </Section>
    </>
  );
}

function measureStrips(language: Language, { own, government }: ComparedOrganisation) {
  const t = translator(language);
  const level = (mean: number) => t("indicators:ofFour", { level: formatNumber(language, mean, 1) });
  const [shares, means] = [own, government].map((state) => measuresOf(state, completenessRules.length));
  return stateMeasures.map((key) => {
    const [share, mean] = [shares?.[key] ?? 0, means?.[key] ?? 0];
    const isLevel = key === "maturity";
    return {
      key,
      label: t(`indicators:measure.${key}`),
      share,
      mean,
      text: isLevel ? level(meanMaturity(own)) : shareInWords(language, share),
      meanText: isLevel ? level(meanMaturity(government)) : shareInWords(language, mean),
    };
  });
}
