import { markup, type Markup, type Part } from "#browser/offline/markup.ts";
import { searchForm } from "./device-page.ts";
import { organisationLink } from "./organisation-page.ts";
import { textOf, type Reading } from "./reading.ts";

interface Page {
  title: string;
  content: Markup;
}

/** Where a person begins: the search, the events of a life, the organisations. */
export function startPage(reading: Reading): Page {
  const { language, say } = reading;
  return {
    title: say("catalogue:directory.title"),
    content: markup`<h1>${say("catalogue:directory.title")}</h1>
${searchForm(language, say("shell:search.label"))}
<h2>${say("catalogue:lifeEvents.title")}</h2>
${eventList(reading, ["life", "business"])}
<h2>${say("catalogue:organisations.title")}</h2>
${organisationList(reading)}`,
  };
}

export function organisationsPage(reading: Reading): Page {
  const { say } = reading;
  return withLead(
    say("catalogue:organisations.title"),
    say("catalogue:organisations.lead"),
    organisationList(reading),
  );
}

export function lifeEventsPage(reading: Reading): Page {
  const { say } = reading;
  const groups = (["life", "business"] as const).map(
    (kind) => markup`<h2>${say(`catalogue:lifeEvents.${kind}`)}</h2>${eventList(reading, [kind])}`,
  );
  return withLead(say("catalogue:lifeEvents.title"), say("catalogue:lifeEvents.lead"), groups);
}

function withLead(title: string, lead: string, content: Part): Page {
  return { title, content: markup`<h1>${title}</h1><p class="lead">${lead}</p>${content}` };
}

function organisationList(reading: Reading): Markup {
  const counts = new Map<string, number>();
  for (const { organisation } of reading.pack.services)
    counts.set(organisation, (counts.get(organisation) ?? 0) + 1);
  const held = reading.pack.organisations.filter(({ slug }) => counts.has(slug));
  return counted(held.map(({ slug }) => [organisationLink(reading, slug), counts.get(slug) ?? 0]));
}

function eventList(reading: Reading, kinds: readonly string[]): Markup {
  const events = reading.pack.lifeEvents.filter(({ kind }) => kinds.includes(kind));
  return counted(
    events.map(({ slug, name, services }) => [
      markup`<a href="/${reading.language}/life-events/${slug}">${textOf(reading, name)}</a>`,
      services.length,
    ]),
  );
}

function counted(items: readonly (readonly [Markup, number])[]): Markup {
  const lines = items.map(([link, number]) => markup`<li>${link} <span class="n">${number}</span></li>`);
  return markup`<ul class="t cols">${lines}</ul>`;
}
