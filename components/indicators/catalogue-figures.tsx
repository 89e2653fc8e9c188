import { BarTable, type Bar } from "#components/ui/charts/bar-table.tsx";
import { BigNumber } from "#components/ui/charts/big-number.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { CatalogueState } from "#lib/indicators/queries/catalogue-state.ts";
import { OrganisationStates } from "./organisation-states.tsx";

/** The state of e-services, counted from the catalogue. */
export function CatalogueFigures({ language, state }: { language: Language; state: CatalogueState }) {
  const t = translator(language);
  const counted = (services: number) => t("indicators:services", { count: services });
  const percentage = (part: number) =>
    formatNumber(language, state.services ? (100 * part) / state.services : 0, 1);
  const charts: { id: string; title: string; labelTitle: string; bars: Bar[] }[] = [
    {
      id: "by-delivery",
      title: t("indicators:byDelivery"),
      labelTitle: t("catalogue:facet.delivery"),
      bars: state.byDelivery.map(({ delivery, services }) => ({
        key: delivery,
        label: t(`catalogue:delivery.${delivery}`),
        href: `/${language}/services?delivery=${delivery}`,
        value: services,
        text: counted(services),
      })),
    },
    {
      id: "by-maturity",
      title: t("indicators:byMaturity"),
      labelTitle: t("catalogue:facet.maturity"),
      bars: state.byMaturity.map(({ maturity, services }) => ({
        key: String(maturity),
        label: `${maturity} · ${t(`catalogue:maturity.${maturity}`)}`,
        value: services,
        text: counted(services),
      })),
    },
  ];
  return (
    <>
      <div className="grid gap-8 sm:grid-cols-3">
        <BigNumber value={formatNumber(language, state.services)} label={t("indicators:inGuide")} />
        <BigNumber
          value={`${percentage(state.sourced)}%`}
          label={t("indicators:sourced", { count: state.sourced })}
          note={t("indicators:sourcedNote")}
        />
        <BigNumber
          value={`${percentage(state.verified)}%`}
          label={t("indicators:verified", { count: state.verified })}
          note={t("indicators:verifiedNote")}
        />
      </div>
      {charts.map(({ id, title, labelTitle, bars }) => (
        <Section key={id} id={id} title={title}>
          <BarTable
            id={id}
            caption={title}
            labelTitle={labelTitle}
            valueTitle={t("indicators:value")}
            bars={bars}
          />
        </Section>
      ))}
      <Section id="by-organisation" title={t("indicators:byOrganisation")}>
        <p className="mb-4 max-w-text text-ink-soft">{t("indicators:byOrganisationLead")}</p>
        <OrganisationStates language={language} organisations={state.byOrganisation} />
      </Section>
    </>
  );
}
