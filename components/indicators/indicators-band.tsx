import { BarTable } from "#components/ui/charts/bar-table.tsx";
import { BigNumber } from "#components/ui/charts/big-number.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { CatalogueState } from "#lib/indicators/queries/catalogue-state.ts";

/** The indicators at a glance, for the home page: one number and how the services are given. */
export function IndicatorsBand({ language, state }: { language: Language; state: CatalogueState }) {
  const t = translator(language);
  return (
    <section aria-labelledby="indicators-band" className="mt-16 bg-paper-soft p-6 sm:p-8">
      <h2 id="indicators-band" className="mb-6">
        {t("indicators:title")}
      </h2>
      <div className="grid gap-8 md:grid-cols-2">
        <BigNumber value={formatNumber(language, state.services)} label={t("indicators:inGuide")} />
        <BarTable
          id="home-delivery"
          caption={t("indicators:byDelivery")}
          labelTitle={t("catalogue:facet.delivery")}
          valueTitle={t("indicators:value")}
          bars={state.byDelivery.map(({ delivery, services }) => ({
            key: delivery,
            label: t(`catalogue:delivery.${delivery}`),
            value: services,
            text: formatNumber(language, services),
          }))}
        />
      </div>
      <p className="mt-6">
        <a href={`/${language}/indicators`}>{t("indicators:all")}</a>
      </p>
    </section>
  );
}
