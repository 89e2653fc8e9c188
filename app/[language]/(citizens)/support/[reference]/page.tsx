import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { FollowedRequestView } from "#components/support/followed-request.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { clientAddress } from "#lib/auth/client-address.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValue } from "#lib/search-params.ts";
import { requestByReference } from "#lib/support/queries.ts";
import { referenceSchema } from "#lib/support/schema.ts";

interface Props {
  params: Promise<{ language: string; reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return {
    title: translator(await pageLanguage(params))("support:request.title"),
    robots: { index: false, follow: false },
  };
}

export default async function FollowedRequestPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { reference: typed } = await params;
  const reference = referenceSchema.parse(typed);
  if (!reference) notFound();
  if (reference !== typed) redirect(`/${language}/support/${reference}`);
  const found = await requestByReference(reference, await clientAddress());
  if (!found.ok && found.reason === "notFound") notFound();
  const t = translator(language);
  return (
    <>
      <Breadcrumbs
        language={language}
        crumbs={[{ name: t("support:title"), href: `/${language}/support` }]}
      />
      <PageHeading title={t("support:request.title")} />
      {found.ok ? (
        <FollowedRequestView
          language={language}
          request={found.value}
          sent={firstValue((await searchParams).sent) === "1"}
        />
      ) : (
        <Notice tone="error">{t(`reasons:${found.reason}`)}</Notice>
      )}
    </>
  );
}
