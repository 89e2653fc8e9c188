import type { Pack } from "#lib/domain/catalogue/pack.ts";
import { indexOfPack, packQuery, packResults } from "#lib/domain/catalogue/pack-results.ts";
import { codeSought } from "#lib/domain/catalogue/service-code.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { markup, type Markup } from "./markup.ts";
import { devicePage, type Link } from "./pages/device-page.ts";
import { lifeEventsPage, organisationsPage, startPage } from "./pages/index-pages.ts";
import { lifeEventPage } from "./pages/life-event-page.ts";
import { organisationPage } from "./pages/organisation-page.ts";
import { readPack, type Reading } from "./pages/reading.ts";
import { resultsPage } from "./pages/results-page.ts";
import { servicePage } from "./pages/service-page.ts";
import { languageOf } from "./routing.ts";
import { texts } from "./texts.ts";

interface PackPage {
  pack: Pack;
  keptAt: Date;
  address: URL;
  now: Date;
}

/** The page of an address as the pack can say it, or null where the pack does not know it. */
export function packPage({ pack, keptAt, address, now }: PackPage): string | null {
  const language = languageOf(address.pathname);
  if (language === null) return null;
  const reading = readPack(pack, language, now);
  const page = pageOf(reading, address);
  if (!page) return null;
  const isPart = pack.organisation !== null && address.pathname.split("/").length < 4;
  return devicePage({
    language,
    title: page.title,
    address: address.pathname + address.search,
    content: [isPart && markup`<p class="s">${texts[language].part}</p>`, page.content],
    keptAt,
    links: linksOf(reading, language),
    footer: reading.say("shell:dataNotice"),
  });
}

export function linksOf({ say }: Pick<Reading, "say">, language: Language): Link[] {
  return [
    { name: say("shell:links.services"), section: "services" },
    { name: say("shell:links.organisations"), section: "organisations" },
    { name: say("shell:links.lifeEvents"), section: "life-events" },
    { name: texts[language].onDevice, section: "offline" },
  ];
}

function pageOf(reading: Reading, address: URL): { title: string; content: Markup } | null {
  const { pack } = reading;
  const [, , section = "", which = "", ...rest] = address.pathname.split("/");
  if (rest.length > 0) return null;
  if (which === "") return listOf(reading, section, address.searchParams);
  if (section === "services") {
    const sought = codeSought(decoded(which));
    const service = pack.services.find(({ code }) => sought && "code" in sought && code === sought.code);
    return service ? servicePage(reading, service) : null;
  }
  if (section === "organisations") {
    const organisation = pack.organisations.find(({ slug }) => slug === which);
    return organisation && isHeld(pack, which) ? organisationPage(reading, organisation) : null;
  }
  const event = section === "life-events" && pack.lifeEvents.find(({ slug }) => slug === which);
  return event ? lifeEventPage(reading, event) : null;
}

function listOf(reading: Reading, section: string, parameters: URLSearchParams) {
  if (section === "") return startPage(reading);
  if (section === "organisations") return organisationsPage(reading);
  if (section === "life-events") return lifeEventsPage(reading);
  if (section !== "services") return null;
  const search = packQuery(parameters);
  return resultsPage(
    reading,
    search,
    packResults(reading.pack, () => indexOf(reading.pack), search),
  );
}

/** A part of the guide names an organisation above it or below it without holding its services. */
function isHeld({ organisation, services }: Pack, slug: string): boolean {
  return organisation === null || services.some((service) => service.organisation === slug);
}

const indexes = new WeakMap<Pack, ReturnType<typeof indexOfPack>>();

function indexOf(pack: Pack): ReturnType<typeof indexOfPack> {
  const index = indexes.get(pack) ?? indexOfPack(pack);
  indexes.set(pack, index);
  return index;
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return "";
  }
}
