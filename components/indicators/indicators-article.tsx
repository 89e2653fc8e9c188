import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { PartOfScore } from "#lib/domain/indicators/self-score.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { CatalogueState } from "#lib/indicators/queries/catalogue-state.ts";
import type { OrganisationUses } from "#lib/indicators/queries/channel-uses.ts";
import type { EditionInList } from "#lib/indicators/queries/editions.ts";
import type { MeasuredIndicator } from "#lib/indicators/queries/measured-indicators.ts";
import type { ServiceSignIns } from "#lib/indicators/queries/service-sign-ins.ts";
import type { MonthOfUse } from "#lib/usage/queries/months-of-use.ts";
import { CatalogueFigures } from "./catalogue-figures.tsx";
import { Definitions } from "./definitions.tsx";
import { EditionList } from "./edition-list.tsx";
import { MonthlyFigures } from "./monthly-figures.tsx";
import { PortalUse } from "./portal-use.tsx";
import { SelfScoreSection } from "./self-score-section.tsx";
import { MostSignedIn } from "./service-sign-ins.tsx";
import { StatedFigures } from "./stated-figures.tsx";
import { UploadedFigures } from "./uploaded-figures.tsx";
import { UsesSection } from "./uses-section.tsx";

interface IndicatorsArticleProps {
  language: Language;
  measured: readonly MeasuredIndicator[];
  state: CatalogueState;
  use: readonly MonthOfUse[];
  signIns: ServiceSignIns | null;
  editions: readonly EditionInList[];
  uses: OrganisationUses;
  score: readonly PartOfScore[];
}

/** What was stated, what is handed over month by month, what the portal counts itself, and what was kept of it. */
export function IndicatorsArticle({ language, measured, state, ...props }: IndicatorsArticleProps) {
  const t = translator(language);
  const { use, signIns, editions, uses, score } = props;
  const lead = (text: string) => <p className="mb-6 max-w-text text-ink-soft">{text}</p>;
  return (
    <>
      <PageHeading title={t("indicators:title")} lead={t("indicators:lead")} />
      <Section id="stated" title={t("indicators:stated")}>
        {lead(t("indicators:statedLead"))}
        <StatedFigures language={language} indicators={measured} />
        <UploadedFigures language={language} indicators={measured} />
        <Definitions language={language} indicators={measured} />
      </Section>
      <Section id="months" title={t("indicators:months")}>
        {lead(t("indicators:monthsLead"))}
        <MonthlyFigures language={language} indicators={measured} />
        {signIns && <MostSignedIn language={language} signIns={signIns} />}
      </Section>
      <Section id="catalogue" title={t("indicators:catalogue")}>
        {lead(t("indicators:catalogueLead"))}
        <CatalogueFigures language={language} state={state} />
      </Section>
      <UsesSection language={language} uses={uses} />
      <SelfScoreSection language={language} parts={score} />
      <Section id="portal" title={t("indicators:portalUse")}>
        {lead(t("indicators:portalUseLead"))}
        <PortalUse language={language} months={use} />
      </Section>
      <Section id="editions" title={t("indicators:editions")}>
        {lead(t("indicators:editionsLead"))}
        <EditionList language={language} editions={editions} />
      </Section>
      <p className="mt-12">
        <a href="/api/v1/indicators">{t("indicators:data")}</a>
        {" · "}
        <a href="/api/v1/indicators/csv">{t("indicators:csv")}</a>
      </p>
    </>
  );
}
