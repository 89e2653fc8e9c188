import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { HandledRequestView } from "#components/support/handled-request.tsx";
import { SupportNotice } from "#components/support/staff-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { uuidOrNotFound } from "#lib/page-id.ts";
import { firstValue } from "#lib/search-params.ts";
import { requestForStaff } from "#lib/support/queries.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("support:request.title") };
}

export default async function SupportRequestPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const id = uuidOrNotFound((await params).id);
  const list = `/${language}/ministry/support`;
  const viewer = await requireViewer(language, "support.read", `${list}/${id}`);
  const request = await requestForStaff(viewer, id);
  if (!request) notFound();
  const t = translator(language);
  return (
    <>
      <Breadcrumbs language={language} crumbs={[{ name: t("support:staff.title"), href: list }]} />
      <SupportNotice language={language} notice={firstValue((await searchParams).notice)} />
      <PageHeading title={t(`support:kinds.${request.kind}`)} above={t("support:request.title")} />
      <HandledRequestView
        language={language}
        request={request}
        formTokens={{ reply: crypto.randomUUID(), close: crypto.randomUUID() }}
      />
    </>
  );
}
