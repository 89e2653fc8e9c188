import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { OrganisationArticle } from "#components/catalogue/organisation-article.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { organisationBySlug } from "#lib/catalogue/queries/organisations.ts";
import { slugSchema } from "#lib/catalogue/schema.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { language, organisation } = await pageOrganisation(params, searchParams);
  const name = textIn(language, organisation.name).text;
  const description = translator(language)("head:organisation", { organisation: name });
  return publicHead({ language, path: `/organisations/${organisation.slug}`, title: name, description });
}

export default async function OrganisationPage({ params, searchParams }: Props) {
  const { language, organisation } = await pageOrganisation(params, searchParams);
  const crumbs = [{ name: translator(language)("links.organisations"), href: `/${language}/organisations` }];
  return (
    <>
      <Breadcrumbs language={language} crumbs={crumbs} />
      <OrganisationArticle language={language} organisation={organisation} />
    </>
  );
}

const loadOrganisation = cache(organisationBySlug);

async function pageOrganisation(params: Props["params"], searchParams: Props["searchParams"]) {
  const language = await pageLanguage(params);
  const slug = slugSchema.safeParse((await params).slug);
  const withChildren = firstValue((await searchParams).children) === "true";
  const organisation = slug.success ? await loadOrganisation(slug.data, withChildren) : null;
  return { language, organisation: organisation ?? notFound() };
}
