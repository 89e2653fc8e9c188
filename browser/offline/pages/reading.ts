import { verification } from "#lib/domain/catalogue/verification.ts";
import type { BothLanguages, Pack, PackedService } from "#lib/domain/catalogue/pack.ts";
import { speech, type Speech } from "#lib/domain/catalogue/pack-sentences.ts";
import type { OpeningHours } from "#lib/domain/opening-hours/open-times.ts";
import { hoursInWords } from "#lib/i18n/hours-in-words.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { direction, type Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { markup, type Markup } from "#browser/offline/markup.ts";

/** A pack being read in one language, and what its pages are made with. */
export interface Reading extends Speech {
  language: Language;
  pack: Pack;
  today: string;
  /** The name of an organisation by its slug. */
  organisation: (slug: string) => BothLanguages;
  /** The name of a service by its code. */
  service: (code: string) => BothLanguages;
}

export function readPack(pack: Pack, language: Language, now: Date): Reading {
  const organisations = new Map(pack.organisations.map(({ slug, name }) => [slug, name]));
  const services = new Map(pack.services.map(({ code, name }) => [code, name]));
  return {
    ...speech(language, pack.sentences[language]),
    language,
    pack,
    today: isoDay(now),
    organisation: (slug) => organisations.get(slug) ?? { ar: slug, en: slug },
    service: (code) => services.get(code) ?? pack.names[code] ?? { ar: code, en: code },
  };
}

/** A text in the language that is read, marked where it stands in another. */
export function textOf({ language }: Reading, text: BothLanguages): Markup {
  const shown = textIn(language, text);
  if (shown.language === language) return markup`<bdi>${shown.text}</bdi>`;
  return markup`<bdi lang="${shown.language}" dir="${direction(shown.language)}">${shown.text}</bdi>`;
}

export function knownText(reading: Reading, text: BothLanguages | null | undefined): Markup {
  return text ? textOf(reading, text) : unknown(reading);
}

/** When something is open, a line for the days with the same hours. */
export function knownHours(reading: Reading, hours: OpeningHours<BothLanguages> | null): Markup {
  if (!hours) return unknown(reading);
  const lines = hoursInWords(reading.language, hours.times, reading.say);
  return markup`${lines.map((line) => markup`<div>${line}</div>`)}${hours.note && textOf(reading, hours.note)}`;
}

export function unknown({ say }: Reading): Markup {
  return markup`<span class="s">${say("catalogue:service.unknown")}</span>`;
}

export function codeOf(code: string): Markup {
  return markup`<bdi dir="ltr">${code}</bdi>`;
}

/** How far what is said of a service can be relied on. */
export function standing({ today }: Reading, { verifiedOn }: PackedService) {
  return verification(verifiedOn, today);
}

export function serviceLink(reading: Reading, code: string): Markup {
  return markup`<a href="/${reading.language}/services/${code}">${textOf(reading, reading.service(code))}</a>`;
}

export function phoneLink(phone: string): Markup {
  if (!/^[\d\s()+-]+$/.test(phone)) return markup`<bdi dir="ltr">${phone}</bdi>`;
  return markup`<a href="tel:${phone}" dir="ltr">${phone}</a>`;
}

/** An address of the open web as a link; any other kind of address is shown as text, and leads nowhere. */
export function webLink(address: string): Markup {
  if (!/^https?:\/\//i.test(address)) return markup`<bdi dir="ltr">${address}</bdi>`;
  return markup`<a href="${address}" rel="external noopener nofollow" dir="ltr">${address}</a>`;
}

interface Fact {
  name: string;
  fact: Markup | string;
}

export function factList(facts: readonly Fact[], style = ""): Markup {
  return markup`<dl class="${style}">${facts.map(factLine)}</dl>`;
}

function factLine({ name, fact }: Fact): Markup {
  return markup`<div><dt>${name}</dt><dd>${fact}</dd></div>`;
}
