import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { OrganisationIndicators } from "#components/indicators/organisation-indicators.tsx";
import { UsesSection } from "#components/indicators/uses-section.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { slugSchema } from "#lib/catalogue/schema.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { usesTogether } from "#lib/indicators/queries/channel-uses.ts";
import { organisationState } from "#lib/indicators/queries/organisation-state.ts";
import { publicHead } from "#lib/public-head.ts";

interface Props {
  params: Promise<{ language: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, own, name } = await pageState(params);
  const title = translator(language)("indicators:ofOrganisation", { organisation: name });
  const path = `/organisations/${own.slug}/indicators`;
  return publicHead({ language, path, title, description: translator(language)("indicators:comparedLead") });
}

export default async function OrganisationIndicatorsPage({ params }: Props) {
  const { language, own, government, name } = await pageState(params);
  const t = translator(language);
  const crumbs = [
    { name: t("links.organisations"), href: `/${language}/organisations` },
    { name, href: `/${language}/organisations/${own.slug}` },
  ];
  return (
    <>
      <Breadcrumbs language={language} crumbs={crumbs} />
      <PageHeading
        title={t("indicators:ofOrganisation", { organisation: name })}
        lead={t("indicators:servicesCounted", { count: own.services })}
      />
      <OrganisationIndicators language={language} compared={{ own, government }} />
      <UsesSection language={language} uses={await usesTogether(own.slug)} />
      <p className="mt-12">
        <a href={`/${language}/indicators`}>{t("indicators:all")}</a>
        {" · "}
        <a href="/api/v1/indicators/csv">{t("indicators:csv")}</a>
      </p>
    </>
  );
}

const loadState = cache(organisationState);

async function pageState(params: Props["params"]) {
  const language = await pageLanguage(params);
  const slug = slugSchema.safeParse((await params).slug);
  const compared = (slug.success ? await loadState(slug.data) : null) ?? notFound();
  return { language, ...compared, name: textIn(language, compared.own.name).text };
}
