import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { LifeEventArticle } from "#components/catalogue/life-event-article.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { lifeEventBySlug } from "#lib/catalogue/queries/life-events.ts";
import { slugSchema } from "#lib/catalogue/schema.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";

interface Props {
  params: Promise<{ language: string; slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, event } = await pageEvent(params);
  const name = textIn(language, event.name).text;
  const description = translator(language)("head:lifeEvent", { event: name });
  return publicHead({ language, path: `/life-events/${event.slug}`, title: name, description });
}

export default async function LifeEventPage({ params }: Props) {
  const { language, event } = await pageEvent(params);
  const crumbs = [{ name: translator(language)("links.lifeEvents"), href: `/${language}/life-events` }];
  return (
    <>
      <Breadcrumbs language={language} crumbs={crumbs} />
      <LifeEventArticle language={language} event={event} />
    </>
  );
}

const loadEvent = cache(lifeEventBySlug);

async function pageEvent(params: Props["params"]) {
  const language = await pageLanguage(params);
  const slug = slugSchema.safeParse((await params).slug);
  const event = slug.success ? await loadEvent(slug.data) : null;
  return { language, event: event ?? notFound() };
}
