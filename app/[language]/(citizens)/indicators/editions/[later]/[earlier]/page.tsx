import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { EditionComparison } from "#components/indicators/edition-comparison.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { periodInWords } from "#lib/i18n/period-in-words.ts";
import { translator } from "#lib/i18n/translator.ts";
import { comparedEditions } from "#lib/indicators/queries/compared-editions.ts";
import { quarterPair } from "#lib/indicators/schema.ts";
import { publicHead } from "#lib/public-head.ts";

interface Props {
  params: Promise<{ language: string; later: string; earlier: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, earlier, later, title } = await pageState(params);
  const path = `/indicators/editions/${later}/${earlier}`;
  const description = translator(language)("indicators:comparison.lead");
  return publicHead({ language, path, title, description });
}

export default async function ComparedEditionsPage({ params }: Props) {
  const { language, title, ...state } = await pageState(params);
  const t = translator(language);
  const crumbs = [{ name: t("indicators:title"), href: `/${language}/indicators` }];
  return (
    <>
      <Breadcrumbs language={language} crumbs={crumbs} />
      <PageHeading title={title} lead={t("indicators:comparison.lead")} />
      <EditionComparison language={language} {...state} />
    </>
  );
}

const loadEditions = cache(comparedEditions);

async function pageState(params: Props["params"]) {
  const language = await pageLanguage(params);
  const pair = quarterPair.safeParse(await params);
  if (!pair.success) notFound();
  const { earlier, later } = pair.data;
  const compared = (await loadEditions(earlier, later)) ?? notFound();
  const title = translator(language)("indicators:comparison.title", {
    earlier: periodInWords(language, earlier),
    later: periodInWords(language, later),
  });
  return { language, earlier, later, compared, title };
}
