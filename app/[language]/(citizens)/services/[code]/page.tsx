import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { ServiceArticle } from "#components/catalogue/service-article.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { serviceByCode } from "#lib/catalogue/queries/service.ts";
import { codeSought } from "#lib/domain/catalogue/service-code.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string; code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, service } = await pageService(params);
  return {
    title: textIn(language, service.name).text,
    description: textIn(language, service.summary).text,
    alternates: {
      canonical: `/${language}/services/${service.code}`,
      languages: { ar: `/ar/services/${service.code}`, en: `/en/services/${service.code}` },
    },
  };
}

export default async function ServicePage({ params }: Props) {
  const { language, service } = await pageService(params);
  const crumbs = [
    { name: translator(language)("links.services"), href: `/${language}/services` },
    {
      name: textIn(language, service.organisation.name).text,
      href: `/${language}/organisations/${service.organisation.slug}`,
    },
  ];
  return (
    <>
      <Breadcrumbs language={language} crumbs={crumbs} />
      <ServiceArticle language={language} service={service} today={isoDay(new Date())} />
    </>
  );
}

const loadService = cache(serviceByCode);

/** The service that the address names; a code in another spelling moves to its one address. */
async function pageService(params: Props["params"]) {
  const language = await pageLanguage(params);
  const { code } = await params;
  const sought = codeSought(decodedSegment(code));
  if (!sought || !("code" in sought)) notFound();
  if (sought.code !== code) permanentRedirect(`/${language}/services/${sought.code}`);
  const service = await loadService(sought.code);
  return { language, service: service ?? notFound() };
}

function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
