import type { Metadata } from "next";
import { OwnServicesView } from "#components/revisions/own-services-view.tsx";
import { VerifiedNotice } from "#components/revisions/verified-notice.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access/can.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { serviceListSchema } from "#lib/revisions/list-schema.ts";
import { organisationsFor } from "#lib/revisions/queries/own-organisations.ts";
import { ownServices } from "#lib/revisions/queries/own-services.ts";
import { upkeepFor } from "#lib/revisions/queries/upkeep.ts";
import { firstValue, firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("revisions:list.title") };
}

export default async function OwnServicesPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "services.read", `/${language}/ministry/services`);
  const t = translator(language);
  const given = await searchParams;
  const asked = serviceListSchema.parse(firstValues(given));
  const now = new Date();
  return (
    <>
      <Breadcrumbs language={language} crumbs={[]} />
      <VerifiedNotice language={language} verified={firstValue(given.verified)} />
      <PageHeading title={t("revisions:list.title")} lead={t("revisions:list.lead")} />
      <OwnServicesView
        language={language}
        asked={asked}
        organisations={await organisationsFor(viewer, "services.read")}
        found={await ownServices(viewer, asked, isoDay(now))}
        mayAdd={can(viewer, "services.edit", null)}
        upkeep={can(viewer, "services.verify", null) ? await upkeepFor(viewer, now) : null}
      />
    </>
  );
}
