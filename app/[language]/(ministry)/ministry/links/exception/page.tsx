import { notFound } from "next/navigation";
import { ExceptionForm } from "#components/links/exception-form.tsx";
import { LinkAddress } from "#components/links/link-address.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { exceptionDays } from "#lib/links/exception-days.ts";
import { linkToExcept } from "#lib/links/queries.ts";
import { linkQuery } from "#lib/links/schema.ts";
import { firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("links:exception.title") };
}

export default async function ExceptionPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const links = `/${language}/ministry/links`;
  const viewer = await requireViewer(language, "links.except", links);
  const asked = linkQuery.safeParse(firstValues(await searchParams));
  if (!asked.success) notFound();
  const now = new Date();
  const link = await linkToExcept(viewer, { ...asked.data, now });
  if (!link) notFound();
  const t = translator(language);
  return (
    <>
      <Breadcrumbs language={language} crumbs={[{ name: t("links:title"), href: links }]} />
      <PageHeading title={t("links:exception.title")} lead={t("links:exception.lead")} />
      <p className="mb-6">
        {t("links:exception.link")}: <LinkAddress address={link.address} />
      </p>
      <ExceptionForm
        language={language}
        formToken={crypto.randomUUID()}
        link={link}
        days={exceptionDays(now)}
      />
    </>
  );
}
