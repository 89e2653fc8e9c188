import type { Metadata } from "next";
import { LifeEventGroups } from "#components/catalogue/life-event-groups.tsx";
import { lifeEvents } from "#lib/catalogue/queries/life-events.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await pageLanguage(params);
  const t = translator(language);
  return publicHead({
    language,
    path: "/life-events",
    title: t("catalogue:lifeEvents.title"),
    description: t("catalogue:lifeEvents.lead"),
  });
}

export default async function LifeEventsPage({ params }: Props) {
  return <LifeEventGroups language={await pageLanguage(params)} events={await lifeEvents()} />;
}
