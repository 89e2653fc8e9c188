import { notFound } from "next/navigation";
import { cache } from "react";
import { Objections } from "#app/[language]/(citizens)/priorities/objections.tsx";
import { named } from "#components/rankings/named.ts";
import { NeighbouringPlaces } from "#components/rankings/neighbouring-places.tsx";
import { ReasonsView } from "#components/rankings/reasons-view.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
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
  if (!place) notFound();
  const t = translator(language);
  const name = named(language, place.row.name).text;
  const { rank } = place.row;
  return publicHead({
    language,
    path: `/priorities/${edition}/${proposal}`,
    title: `${t("rankings:reasons.title")}: ${name}`,
    description: t("head:reasons", { name, rank, total: place.ranking.rows.length }),
  });
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
      <Objections language={language} ranking={ranking} place={row.id} />
      <NeighbouringPlaces language={language} ranking={ranking} row={row} />
    </>
  );
}
