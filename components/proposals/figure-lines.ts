import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { portalFigures, type PortalFigure } from "#lib/domain/proposals/portal-figures.ts";
import { formatDate, formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { DatedFigure } from "#lib/proposals/queries/proposal.ts";

/** A figure of the portal as it stands in a proposal, with its source and day; a correction beside it. */
export function figureLine(language: Language, taken: DatedFigure) {
  const t = translator(language);
  const { figure, value, correction, reason, asOf } = taken;
  const source = t("proposals:figures.source", {
    source: t(`proposals:figures.sources.${portalFigures[figure]}`),
    date: formatDate(language, asOf),
  });
  const own = `${figureValue(language, figure, value)} ${source}`;
  const corrected =
    correction === null
      ? null
      : t("proposals:figures.corrected", {
          value: figureValue(language, figure, correction),
          reason: reason ?? "",
        });
  return { label: t(`proposals:figures.names.${figure}`), value: own, quote: corrected };
}

function figureValue(language: Language, figure: PortalFigure, value: number): string {
  const delivery = figure === "delivery" ? deliveries[value] : undefined;
  return delivery ? translator(language)(`catalogue:delivery.${delivery}`) : formatNumber(language, value);
}
