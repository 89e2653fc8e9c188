import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { FeedbackView } from "#components/feedback/feedback-view.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { pageServiceCode } from "#lib/catalogue/page-service-code.ts";
import { serviceName } from "#lib/catalogue/queries/service.ts";
import { afterAnswerSchema } from "#lib/feedback/schema.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, service } = await pageService(params);
  const title = translator(language)("feedback:titleOf", { service: textIn(language, service.name).text });
  return { title, robots: { index: false } };
}

/** What a visitor thinks of a service's page: thanks for their answer, and the way to report a problem. */
export default async function FeedbackPage({ params, searchParams }: Props) {
  const { language, service } = await pageService(params);
  const answer = afterAnswerSchema.parse(firstValues(await searchParams));
  const crumbs = [
    { name: translator(language)("links.services"), href: `/${language}/services` },
    { name: textIn(language, service.name).text, href: `/${language}/services/${service.code}` },
  ];
  return (
    <>
      <Breadcrumbs language={language} crumbs={crumbs} />
      <FeedbackView {...{ language, service, answer }} formToken={crypto.randomUUID()} />
    </>
  );
}

const loadName = cache(serviceName);

async function pageService(params: Props["params"]) {
  const language = await pageLanguage(params);
  const code = pageServiceCode((await params).code);
  const service = code === null ? null : await loadName(code);
  return { language, service: service ?? notFound() };
}
