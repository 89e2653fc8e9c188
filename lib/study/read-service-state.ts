import "server-only";
import type { ServiceState } from "#lib/domain/study/material.ts";
import type { Text } from "#lib/domain/study/document.ts";
import { meanMaturity } from "#lib/domain/indicators/service-state.ts";
import { translator } from "#lib/i18n/translator.ts";
import { catalogueState } from "#lib/indicators/queries/catalogue-state.ts";
import { measuredIndicators } from "#lib/indicators/queries/measured-indicators.ts";

/** The state of e-services on this day, named as the guide names it. */
export async function readServiceState(): Promise<ServiceState> {
  const [state, series] = await Promise.all([catalogueState(), measuredIndicators()]);
  const [ar, en] = [translator("ar"), translator("en")];
  return {
    services: state.services,
    organisations: state.organisations,
    verified: state.verified,
    byDelivery: state.byDelivery.map(({ delivery, services }) => ({
      name: { ar: ar(`catalogue:delivery.${delivery}`), en: en(`catalogue:delivery.${delivery}`) },
      services,
    })),
    byMaturity: state.byMaturity.map(({ maturity, services }) => ({
      name: { ar: ar(`catalogue:maturity.${maturity}`), en: en(`catalogue:maturity.${maturity}`) },
      services,
    })),
    byOrganisation: state.byOrganisation.map((organisation) => {
      const { name, services, online, verified } = organisation;
      return { name, services, online, maturity: meanMaturity(organisation), verified };
    }),
    stated: series.flatMap(latestOf),
  };
}

interface Series {
  name: Text;
  values: { period: string; partial: boolean; value: number; source: Text | null }[];
}

function latestOf({ name, values }: Series): ServiceState["stated"] {
  const latest = values.at(-1);
  if (!latest) return [];
  const { period, partial, value, source } = latest;
  return [{ name, period, partial, value, source }];
}
