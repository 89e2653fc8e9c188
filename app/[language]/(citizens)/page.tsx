import { Home } from "#components/home/home.tsx";
import { lifeEvents } from "#lib/catalogue/queries/life-events.ts";
import { organisations } from "#lib/catalogue/queries/organisations.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";

export default async function HomePage({ params }: { params: Promise<{ language: string }> }) {
  const language = await pageLanguage(params);
  const [events, bodies] = await Promise.all([lifeEvents(), organisations()]);
  return <Home language={language} lifeEvents={events} organisations={bodies} />;
}
