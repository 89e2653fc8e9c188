import type { Metadata } from "next";
import { LifeEventGroups } from "#components/catalogue/life-event-groups.tsx";
import { lifeEvents } from "#lib/catalogue/queries/life-events.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("catalogue:lifeEvents.title") };
}

export default async function LifeEventsPage({ params }: Props) {
  return <LifeEventGroups language={await pageLanguage(params)} events={await lifeEvents()} />;
}
