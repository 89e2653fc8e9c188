import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { ArchivedService } from "#components/catalogue/archived-service.tsx";
import { ServiceArticle } from "#components/catalogue/service-article.tsx";
import { serviceCrumbs } from "#components/catalogue/service-crumbs.ts";
import { ServiceLinkedData } from "#components/catalogue/service-linked-data.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { pageServiceCode } from "#lib/catalogue/page-service-code.ts";
import { serviceOfPage } from "#lib/catalogue/queries/service.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { portalAddress } from "#lib/portal-address.ts";
import { publicHead } from "#lib/public-head.ts";

interface Props {
  params: Promise<{ language: string; code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, service, archived } = await pageService(params);
  return publicHead({
    language,
    path: `/services/${service.code}`,
    title: textIn(language, service.name).text,
    description: textIn(language, service.summary).text,
    listed: archived === null,
  });
}

export default async function ServicePage({ params }: Props) {
  const { language, service, archived } = await pageService(params);
  const address = portalAddress(`/${language}/services/${service.code}`);
  const crumbs = serviceCrumbs(language, service);
  return (
    <>
      {!archived && <ServiceLinkedData {...{ language, service, crumbs }} addressOf={portalAddress} />}
      <Breadcrumbs language={language} crumbs={crumbs} />
      {archived ? (
        <ArchivedService {...{ language, service, archived }} />
      ) : (
        <ServiceArticle {...{ language, service }} today={isoDay(new Date())} address={address} />
      )}
    </>
  );
}

const loadService = cache(serviceOfPage);

/** The service that the address names; a code in another spelling moves to its one address. */
async function pageService(params: Props["params"]) {
  const language = await pageLanguage(params);
  const { code } = await params;
  const known = pageServiceCode(code) ?? notFound();
  if (known !== code) permanentRedirect(`/${language}/services/${known}`);
  return { language, ...((await loadService(known)) ?? notFound()) };
}
