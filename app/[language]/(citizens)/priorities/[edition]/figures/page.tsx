import { notFound } from "next/navigation";
import { FiguresTable } from "#components/rankings/figures-table.tsx";
import { named } from "#components/rankings/named.ts";
import { WeightsTable } from "#components/rankings/weights-table.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
import { rankingOfEdition } from "#lib/rankings/queries/editions.ts";

interface Props {
  params: Promise<{ language: string; edition: string }>;
}

export async function generateMetadata({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const t = translator(language);
  return publicHead({
    language,
    path: `/priorities/${edition}/figures`,
    title: `${t("rankings:chart.title")} (${edition})`,
    description: t("head:edition", { edition }),
  });
}

export default async function FiguresPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { edition } = await params;
  const ranking = await rankingOfEdition(edition);
  if (!ranking) notFound();
  const t = translator(language);
  const round = named(language, ranking.round.name).text;
  return (
    <>
      <Breadcrumbs
        language={language}
        crumbs={[
          { name: t("rankings:title"), href: `/${language}/priorities` },
          { name: round, href: `/${language}/priorities/${edition}` },
        ]}
      />
      <PageHeading above={round} title={t("rankings:chart.title")} lead={t("rankings:chart.table")} />
      <FiguresTable language={language} rows={ranking.rows} />
      <Section id="weights" title={t("rankings:method.weights")}>
        <WeightsTable language={language} ranking={ranking} />
      </Section>
    </>
  );
}
