import { CatalogueFigures } from "#components/indicators/catalogue-figures.tsx";
import { PortalUse } from "#components/indicators/portal-use.tsx";
import { StatedFigures } from "#components/indicators/stated-figures.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
import { catalogueState } from "#lib/indicators/queries/catalogue-state.ts";
import { statedIndicators } from "#lib/indicators/queries/stated-indicators.ts";
import { monthsOfUse } from "#lib/usage/queries/months-of-use.ts";

interface Props {
  params: Promise<{ language: string }>;
}

const monthsShown = 12;

export async function generateMetadata({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  return publicHead({
    language,
    path: "/indicators",
    title: t("indicators:title"),
    description: t("indicators:lead"),
  });
}

export default async function IndicatorsPage({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const [stated, state, use] = await Promise.all([
    statedIndicators(),
    catalogueState(),
    monthsOfUse(new Date(), monthsShown),
  ]);
  return (
    <>
      <PageHeading title={t("indicators:title")} lead={t("indicators:lead")} />
      <Section id="stated" title={t("indicators:stated")}>
        <p className="mb-6 max-w-text text-ink-soft">{t("indicators:statedLead")}</p>
        <StatedFigures language={language} indicators={stated} />
      </Section>
      <Section id="catalogue" title={t("indicators:catalogue")}>
        <p className="mb-6 max-w-text text-ink-soft">{t("indicators:catalogueLead")}</p>
        <CatalogueFigures language={language} state={state} />
      </Section>
      <Section id="portal" title={t("indicators:portalUse")}>
        <p className="mb-6 max-w-text text-ink-soft">{t("indicators:portalUseLead")}</p>
        <PortalUse language={language} months={use} />
      </Section>
      <p className="mt-12">
        <a href="/api/v1/indicators">{t("indicators:data")}</a>
        {" · "}
        <a href="/api/v1/indicators/csv">{t("indicators:csv")}</a>
      </p>
    </>
  );
}
