import type { Metadata } from "next";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { RequestList } from "#components/support/request-list.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValues } from "#lib/search-params.ts";
import { reportedService, requestsFor } from "#lib/support/queries.ts";
import { listSchema } from "#lib/support/schema.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("support:staff.title") };
}

export default async function SupportRequestsPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "support.read", `/${language}/ministry/support`);
  const t = translator(language);
  const list = listSchema.parse(firstValues(await searchParams));
  const service = await reportedService(list.service);
  return (
    <>
      <Breadcrumbs language={language} crumbs={[]} />
      <PageHeading title={t("support:staff.title")} lead={t("support:staff.lead")} />
      <RequestList language={language} list={list} about={service} result={await requestsFor(viewer, list)} />
    </>
  );
}
