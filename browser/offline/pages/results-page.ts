import { searchQuery, withFacet, type CatalogueSearch } from "#lib/domain/catalogue/catalogue-search.ts";
import type { PackedService } from "#lib/domain/catalogue/pack.ts";
import { pageCount, pageWithin } from "#lib/domain/catalogue/result-pages.ts";
import { markup, type Markup, type Part } from "#browser/offline/markup.ts";
import { searchForm } from "./device-page.ts";
import { codeOf, serviceLink, standing, textOf, type Reading } from "./reading.ts";

const pageSize = 20;
/** The facets by which a list on the device is narrowed down; others are kept where an address has them. */
const offered = ["organisation", "lifeEvent"] as const;

/** What a search finds in the pack: a page of it, and the ways to narrow it down. */
export function resultsPage(
  reading: Reading,
  search: CatalogueSearch,
  found: readonly PackedService[],
): { title: string; content: Markup } {
  const { language, say, count } = reading;
  const title =
    search.q === null
      ? say("catalogue:directory.title")
      : say("catalogue:directory.titleFor", { q: search.q });
  const page = pageWithin(search.page, found.length, pageSize);
  const shown = found.slice((page - 1) * pageSize, page * pageSize);
  const kept = (["organisation", "lifeEvent"] as const).map(
    (name) => search[name] !== null && markup`<input type="hidden" name="${name}" value="${search[name]}">`,
  );
  const list = [
    narrowing(reading, search, found),
    serviceList(reading, shown),
    pages(reading, search, page, found.length),
  ];
  return {
    title,
    content: markup`<h1>${title}</h1>
${searchForm(language, say("shell:search.label"), search.q ?? "", kept)}
${search.requires !== null && markup`<p>${say("catalogue:directory.requires")} ${serviceLink(reading, search.requires)}</p>`}
${chosen(reading, search)}
<h2>${count("catalogue:directory.count", found.length)}</h2>
${found.length === 0 ? nothing(reading) : list}`,
  };
}

function nothing({ say }: Reading): Markup {
  return markup`<p>${say("catalogue:nothing.title")}</p><p>${say("catalogue:nothing.lead")}</p><p>${say("catalogue:nothing.tipWords")}</p>`;
}

/** Services as results: name, sentence, who gives it and how far it can be relied on. */
export function serviceList(reading: Reading, services: readonly PackedService[]): Markup {
  const { say } = reading;
  const items = services.map(
    (service) =>
      markup`<li><h3>${serviceLink(reading, service.code)}</h3>
<p>${textOf(reading, service.summary)}</p>
<p class="s">${textOf(reading, reading.organisation(service.organisation))} · ${say(`catalogue:delivery.${service.delivery}`)} · ${codeOf(service.code)} ${markOf(reading, service)}</p></li>`,
  );
  return markup`${unverifiedNote(reading, services)}<ul class="l">${items}</ul>`;
}

/** That no organisation stands behind a list, on the list itself. */
export function unverifiedNote({ say }: Reading, services: readonly PackedService[]): Part {
  return (
    services.some(({ verifiedOn }) => verifiedOn === null) &&
    markup`<p class="note">${say("catalogue:directory.unverified")}</p>`
  );
}

function markOf(reading: Reading, service: PackedService): Part {
  const state = standing(reading, service);
  if (state === "unverified" && service.provenance.service !== "reconstructed") return null;
  return markup`<span class="mark">${reading.say(`catalogue:mark.${state === "unverified" ? "reconstructed" : state}`)}</span>`;
}

/** What the search was narrowed down to, each with the way to widen it. */
function chosen(reading: Reading, search: CatalogueSearch): Part {
  const { say } = reading;
  const links = offered.flatMap((facet) => {
    const value = search[facet];
    if (value === null) return [];
    const name = nameOf(reading, facet, value);
    return [
      markup`<li><a href="${addressOf(reading, withFacet(search, { [facet]: null }))}">${say("directory:chosen.remove")} ${name}</a></li>`,
    ];
  });
  return links.length > 0 && markup`<ul class="t">${links}</ul>`;
}

function narrowing(reading: Reading, search: CatalogueSearch, found: readonly PackedService[]): Part {
  const groups = offered.flatMap((facet) => {
    const counts = countsOf(facet, found);
    if (search[facet] !== null || counts.length < 2) return [];
    const links = counts.map(
      ([value, number]) =>
        markup`<li><a href="${addressOf(reading, withFacet(search, { [facet]: value }))}">${nameOf(reading, facet, value)}</a> <span class="n">${number}</span></li>`,
    );
    return [markup`<h3>${reading.say(`catalogue:facet.${facet}`)}</h3><ul class="t cols">${links}</ul>`];
  });
  return (
    groups.length > 0 &&
    markup`<details><summary>${reading.say("catalogue:filters.title")}</summary>${groups}</details>`
  );
}

function countsOf(facet: (typeof offered)[number], found: readonly PackedService[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const service of found) {
    const values = facet === "organisation" ? [service.organisation] : service.lifeEvents;
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}

function nameOf(reading: Reading, facet: (typeof offered)[number], value: string): Markup {
  if (facet === "organisation") return textOf(reading, reading.organisation(value));
  const event = reading.pack.lifeEvents.find(({ slug }) => slug === value);
  return event ? textOf(reading, event.name) : markup`${value}`;
}

function pages(reading: Reading, search: CatalogueSearch, page: number, total: number): Part {
  const all = pageCount(total, pageSize);
  const { say } = reading;
  if (all === 1) return null;
  const link = (to: number, name: string) =>
    to >= 1 && to <= all && markup`<a href="${addressOf(reading, { ...search, page: to })}">${name}</a>`;
  const position = say("catalogue:pages.position", { page, pages: all });
  return markup`<nav aria-label="${say("catalogue:pages.nav")}">
${link(page - 1, say("catalogue:pages.previous"))}
${link(page + 1, say("catalogue:pages.next"))}
<span class="s">${position}</span>
</nav>`;
}

function addressOf({ language }: Reading, search: CatalogueSearch): string {
  return `/${language}/services${searchQuery(search)}`;
}
