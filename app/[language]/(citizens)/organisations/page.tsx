import type { Metadata } from "next";
import { OrganisationGroups } from "#components/catalogue/organisation-groups.tsx";
import { organisations } from "#lib/catalogue/queries/organisations.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("catalogue:organisations.title") };
}

export default async function OrganisationsPage({ params }: Props) {
  return <OrganisationGroups language={await pageLanguage(params)} organisations={await organisations()} />;
}
