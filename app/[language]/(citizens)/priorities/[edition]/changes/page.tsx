import { notFound } from "next/navigation";
import { ComparisonView } from "#components/rankings/comparison-view.tsx";
import { named } from "#components/rankings/named.ts";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
import { comparedEditions, publishedEditions } from "#lib/rankings/queries/editions.ts";
import { readComparison } from "#lib/rankings/schema.ts";

interface Props {
  params: Promise<{ language: string; edition: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const t = translator(language);
  return publicHead({
    language,
    path: `/priorities/${edition}/changes`,
    title: `${t("rankings:changes.title")} (${edition})`,
    description: t("rankings:changes.lead"),
    // The first one has nothing before it to be compared with.
    listed: (await publishedEditions()).at(-1)?.slug !== edition,
  });
}

export default async function ChangesPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const asked = readComparison(await searchParams);
  const compared = await comparedEditions(edition, asked.since);
  if (!compared) notFound();
  const t = translator(language);
  const here = `/${language}/priorities/${edition}`;
  const round = named(language, compared.later.round.name).text;
  return (
    <>
      <Breadcrumbs
        language={language}
        crumbs={[
          { name: t("rankings:title"), href: `/${language}/priorities` },
          { name: round, href: here },
        ]}
      />
      <PageHeading above={round} title={t("rankings:changes.title")} lead={t("rankings:changes.lead")} />
      <ComparisonView language={language} path={`${here}/changes`} compared={compared} asked={asked} />
    </>
  );
}
