import { notFound } from "next/navigation";
import { cache } from "react";
import { named } from "#components/rankings/named.ts";
import { NeighbouringPlaces } from "#components/rankings/neighbouring-places.tsx";
import { ReasonsView } from "#components/rankings/reasons-view.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { rankingOfEdition } from "#lib/rankings/queries/editions.ts";

interface Props {
  params: Promise<{ language: string; edition: string; proposal: string }>;
}

const placeOf = cache(async (edition: string, proposal: string) => {
  const ranking = await rankingOfEdition(edition);
  const row = ranking?.rows.find(({ id }) => id === proposal);
  return ranking && row ? { ranking, row } : null;
});

export async function generateMetadata({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition, proposal } = await params;
  const place = await placeOf(edition, proposal);
  const title = translator(language)("rankings:reasons.title");
  return { title: place ? `${title}: ${named(language, place.row.name).text}` : title };
}

export default async function ReasonsPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition, proposal } = await params;
  const place = await placeOf(edition, proposal);
  if (!place) notFound();
  const t = translator(language);
  const { ranking, row } = place;
  return (
    <>
      <Breadcrumbs
        language={language}
        crumbs={[
          { name: t("rankings:title"), href: `/${language}/priorities` },
          { name: named(language, ranking.round.name).text, href: `/${language}/priorities/${edition}` },
        ]}
      />
      <ReasonsView language={language} ranking={ranking} row={row} />
      <NeighbouringPlaces language={language} ranking={ranking} row={row} />
    </>
  );
}
