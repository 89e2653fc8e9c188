import type { PackedLifeEvent } from "#lib/domain/catalogue/pack.ts";
import { textIn } from "#lib/i18n/text.ts";
import { markup, type Markup } from "#browser/offline/markup.ts";
import { searchForm } from "./device-page.ts";
import { serviceLink, textOf, type Reading } from "./reading.ts";

/** One event: its services, numbered in the order in which a person meets them. */
export function lifeEventPage(
  reading: Reading,
  { slug, name, services }: PackedLifeEvent,
): { title: string; content: Markup } {
  const { language, say, count } = reading;
  const within = markup`<input type="hidden" name="lifeEvent" value="${slug}">`;
  return {
    title: textIn(language, name).text,
    content: markup`<article>
<h1>${textOf(reading, name)}</h1>
<p class="lead">${say("catalogue:lifeEvent.lead")}</p>
${searchForm(language, say("catalogue:lifeEvent.search"), "", within)}
<h2>${count("catalogue:directory.count", services.length)}</h2>
<p class="note">${say("catalogue:lifeEvent.orderNote")}</p>
<ol class="t">${services.map((code) => markup`<li>${serviceLink(reading, code)}</li>`)}</ol>
</article>`,
  };
}
