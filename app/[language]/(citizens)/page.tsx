import type { Metadata } from "next";
import { Home } from "#components/home/home.tsx";
import { IndicatorsBand } from "#components/indicators/indicators-band.tsx";
import { PrioritiesBand } from "#components/rankings/priorities-band.tsx";
import { lifeEvents } from "#lib/catalogue/queries/life-events.ts";
import { organisations } from "#lib/catalogue/queries/organisations.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { catalogueState } from "#lib/indicators/queries/catalogue-state.ts";
import { publicHead } from "#lib/public-head.ts";
import { latestRanking } from "#lib/rankings/queries/editions.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return publicHead({ language: await pageLanguage(params), path: "" });
}

export default async function HomePage({ params }: Props) {
  const language = await pageLanguage(params);
  const [events, bodies, ranking, state] = await Promise.all([
    lifeEvents(),
    organisations(),
    latestRanking(),
    catalogueState(),
  ]);
  return (
    <>
      <Home language={language} lifeEvents={events} organisations={bodies} />
      {ranking && <PrioritiesBand language={language} ranking={ranking} />}
      <IndicatorsBand language={language} state={state} />
    </>
  );
}
