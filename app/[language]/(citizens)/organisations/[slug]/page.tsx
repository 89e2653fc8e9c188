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

interface Props {
  params: Promise<{ language: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, organisation } = await pageOrganisation(params);
  const name = textIn(language, organisation.name).text;
  const description = translator(language)("head:organisation", { organisation: name });
  return publicHead({ language, path: `/organisations/${organisation.slug}`, title: name, description });
}

export default async function OrganisationPage({ params }: Props) {
  const { language, organisation } = await pageOrganisation(params);
  const crumbs = [{ name: translator(language)("links.organisations"), href: `/${language}/organisations` }];
  return (
    <>
      <Breadcrumbs language={language} crumbs={crumbs} />
      <OrganisationArticle language={language} organisation={organisation} />
    </>
  );
}

const loadOrganisation = cache(organisationBySlug);

async function pageOrganisation(params: Props["params"]) {
  const language = await pageLanguage(params);
  const slug = slugSchema.safeParse((await params).slug);
  const organisation = slug.success ? await loadOrganisation(slug.data) : null;
  return { language, organisation: organisation ?? notFound() };
}
