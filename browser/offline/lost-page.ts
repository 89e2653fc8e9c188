import type { Language } from "#lib/i18n/languages.ts";
import { markup, type Markup } from "./markup.ts";
import { devicePage, searchForm, type Link } from "./pages/device-page.ts";
import { texts } from "./texts.ts";

interface Lost {
  language: Language;
  address: string;
  /** The ways into the guide, where the device has it. */
  guide: readonly Link[] | null;
  /** Pages that can be read, the youngest first. */
  visited: readonly { address: string; title: string }[];
}

/** What stands in place of a page that the device does not hold while there is no line. */
export function lostPage({ language, address, guide, visited }: Lost): string {
  const { lost, notKept, retry, search, nothing, visited: heading } = texts[language];
  return devicePage({
    language,
    title: lost,
    address,
    keptAt: null,
    links: guide ?? [],
    content: markup`<h1>${lost}</h1>
<p class="lead">${notKept}</p>
<p><a href="${address}">${retry}</a></p>
${guide ? searchForm(language, search) : markup`<p>${nothing}</p>`}
${visited.length > 0 && markup`<h2>${heading}</h2><ul class="t">${visited.map(linkTo)}</ul>`}`,
  });
}

function linkTo({ address, title }: Lost["visited"][number]): Markup {
  return markup`<li><a href="${address}">${title}</a></li>`;
}
