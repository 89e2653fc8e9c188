import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComparisonView } from "#components/revisions/comparison-view.tsx";
import { ServiceCrumbs } from "#components/revisions/revision-crumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { comparisonSchema } from "#lib/revisions/list-schema.ts";
import { compareRevisions } from "#lib/revisions/queries/history.ts";
import { firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("revisions:comparison.title") };
}

export default async function ComparisonPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { code } = await params;
  const here = `/${language}/ministry/services/${code}/history/comparison`;
  const viewer = await requireViewer(language, "services.read", here);
  const { from, to } = comparisonSchema.parse(firstValues(await searchParams));
  const compared = await compareRevisions(viewer, code, [from, to]);
  if (!compared) notFound();
  const { name } = compared.later.content;
  return (
    <>
      <ServiceCrumbs language={language} service={{ code, name }} />
      <PageHeading
        above={textIn(language, name).text}
        title={translator(language)("revisions:comparison.pair", {
          earlier: compared.earlier.number,
          later: compared.later.number,
        })}
      />
      <ComparisonView language={language} compared={compared} />
    </>
  );
}
