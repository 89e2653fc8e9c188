import { IndicatorsArticle } from "#components/indicators/indicators-article.tsx";
import { selfScore } from "#lib/domain/indicators/self-score.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
import { catalogueState } from "#lib/indicators/queries/catalogue-state.ts";
import { usesTogether } from "#lib/indicators/queries/channel-uses.ts";
import { indicatorEditions } from "#lib/indicators/queries/editions.ts";
import { measuredIndicators } from "#lib/indicators/queries/measured-indicators.ts";
import { mostSignedIn } from "#lib/indicators/queries/service-sign-ins.ts";
import { scoreMeasures } from "#lib/indicators/score-measures.ts";
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
  const [measured, state, use, signIns, editions, uses] = await Promise.all([
    measuredIndicators(),
    catalogueState(),
    monthsOfUse(new Date(), monthsShown),
    mostSignedIn(),
    indicatorEditions(),
    usesTogether(null),
  ]);
  const thisYear = Number(isoDay(new Date()).slice(0, 4));
  const score = selfScore(scoreMeasures({ state, uses, thisYear }));
  const shown = { measured, state, use, signIns, editions, uses, score };
  return <IndicatorsArticle language={language} {...shown} />;
}
