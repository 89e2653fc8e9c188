import type { Metadata } from "next";
import { OrganisationGroups } from "#components/catalogue/organisation-groups.tsx";
import { organisations } from "#lib/catalogue/queries/organisations.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await pageLanguage(params);
  const t = translator(language);
  return publicHead({
    language,
    path: "/organisations",
    title: t("catalogue:organisations.title"),
    description: t("catalogue:organisations.lead"),
  });
}

export default async function OrganisationsPage({ params }: Props) {
  return <OrganisationGroups language={await pageLanguage(params)} organisations={await organisations()} />;
}
