import { direction, otherLanguage, type Language } from "#lib/i18n/languages.ts";
import { formatDay } from "#lib/i18n/format.ts";
import { markup, type Markup, type Part } from "#browser/offline/markup.ts";
import { styles } from "#browser/offline/styles.ts";
import { texts } from "#browser/offline/texts.ts";

/** A way to a section of the portal, below the language. */
export interface Link {
  name: string;
  section: string;
}

export interface DevicePage {
  language: Language;
  title: string;
  /** The address that was asked for, from its path on. */
  address: string;
  content: Part;
  /** Of which day what is shown is; null where nothing is shown that could be out of date. */
  keptAt: Date | null;
  /** Links to what else the device holds. */
  links?: readonly Link[];
  footer?: string;
}

/** A whole document in the portal's look, made where there is no portal to ask. */
export function devicePage(page: DevicePage): string {
  const { language, title, address, content, keptAt, links = [], footer } = page;
  const said = texts[language];
  const other = otherLanguage(language);
  const switched = address.replace(/^\/(ar|en)(?=[/?]|$)/, `/${other}`);
  const document = markup`<!doctype html>
<html lang="${language}" dir="${direction(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · ${said.portal}</title>
<link rel="icon" href="/icons/emblem.svg">
<style>${styles}</style>
</head>
<body>
<header>
<div class="strip"><div class="w"><span>${said.onDevice}</span><a href="${switched}" lang="${other}" dir="${direction(other)}">${said.other}</a></div></div>
<div class="w"><a class="brand" href="/${language}">${emblem}${said.portal}</a></div>
${links.length > 0 && navigation(language, links)}
</header>
<main class="w">
${keptAt && keptNotice(language, keptAt, address)}
${content}
</main>
${footer !== undefined && markup`<footer><p class="w">${footer}</p></footer>`}
</body>
</html>`;
  return document.text;
}

function navigation(language: Language, links: readonly Link[]): Markup {
  const items = links.map(({ name, section }) => markup`<a href="/${language}/${section}">${name}</a>`);
  return markup`<nav><div class="w">${items}</div></nav>`;
}

/** It also stands in kept pages, whose styles are others. */
const noticeStyle =
  "background:light-dark(#f3e9cf,#3a3115);color:light-dark(#6b5312,#e9d48f);border-radius:8px;padding:.5rem .75rem;margin-block:0 1.5rem";

/** That a page is the device's, of which day, and the way to the live one. */
export function keptNotice(language: Language, keptAt: Date, address: string): Markup {
  const { kept, changed, retry } = texts[language];
  const date = formatDay(language, keptAt);
  return markup`<p class="note" style="${noticeStyle}"><strong>${kept.replace("{date}", date)}</strong> ${changed} <a class="retry" style="color:inherit" href="${address}">${retry}</a></p>`;
}

/** The search of the device's own guide. */
export function searchForm(language: Language, label: string, value = "", hidden: Part = null): Markup {
  return markup`<form action="/${language}/services" role="search"><input type="search" name="q" aria-label="${label}" placeholder="${label}" value="${value}">${hidden}<button>${texts[language].find}</button></form>`;
}

const emblem = markup`<svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true"><path fill="var(--deep)" d="M20 1l5.600 5.600H34v8.400l5 5l-5 5v8.400H6V25l-5-5l5-5V6.600h8.400z"/><path fill="var(--paper)" d="M13 31V18a7 7 0 0 1 14 0v13z"/><path fill="var(--green)" d="M20 31V15.500a4.500 4.500 0 0 1 4.500 4.500v11z"/></svg>`;
