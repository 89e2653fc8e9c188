import type { ContentChannel, ContentCost, ServiceContent } from "#lib/domain/revisions/content.ts";
import type { ContentField } from "#lib/domain/revisions/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { moneyInWords } from "#lib/i18n/money-in-words.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Names } from "#lib/revisions/queries/names.ts";

/** Fields whose text is written in each language by itself; the others are one fact, named in either. */
const inOneWay: readonly ContentField[] = ["audience", "delivery", "maturity", "lifeEvents", "requires"];

export function isWrittenInBoth(field: ContentField): boolean {
  return !inOneWay.includes(field);
}

/** What a content says in one field and language, in lines; nothing where it says nothing. */
export function fieldText(
  language: Language,
  field: ContentField,
  content: ServiceContent,
  names: Names,
): string {
  const t = translator(language);
  switch (field) {
    case "audience":
      return content.audience.map((one) => t(`catalogue:audience.${one}`)).join("\n");
    case "delivery":
      return t(`catalogue:delivery.${content.delivery}`);
    case "maturity":
      return t(`catalogue:maturity.${content.maturity}`);
    case "evidence":
    case "outputs":
      return content[field].map((text) => text[language] ?? "").join("\n");
    case "steps":
      return content.steps.map((step) => stepLine(language, step)).join("\n");
    case "costs":
      return content.costs.map((cost) => costLine(language, cost, content.channels)).join("\n");
    case "channels":
      return content.channels.map((channel) => channelLine(language, channel)).join("\n");
    case "keywords":
      return content.keywords[language].join("\n");
    case "lifeEvents":
      return content.lifeEvents.map((slug) => named(language, names.lifeEvents[slug], slug)).join("\n");
    case "requires":
      return content.requires.map((code) => named(language, names.services[code], code)).join("\n");
    default:
      return content[field]?.[language] ?? "";
  }
}

function named(language: Language, name: BilingualText | undefined, otherwise: string): string {
  return name ? textIn(language, name).text : otherwise;
}

function stepLine(language: Language, { text, expectedMinutes }: ServiceContent["steps"][number]): string {
  const said = text[language] ?? "";
  if (expectedMinutes === null) return said;
  return `${said} (${translator(language)("catalogue:service.minutes", { count: expectedMinutes })})`;
}

function costLine(language: Language, cost: ContentCost, channels: readonly ContentChannel[]): string {
  const t = translator(language);
  const { note, channel } = cost;
  const kind = channel === null ? undefined : channels[channel]?.kind;
  return [moneyInWords(language, cost), kind && t(`catalogue:service.channel.${kind}`), note?.[language]]
    .filter(Boolean)
    .join(" · ");
}

function channelLine(language: Language, { kind, place, hours, phone, url }: ContentChannel): string {
  const t = translator(language);
  return [t(`catalogue:service.channel.${kind}`), place?.[language], hours?.[language], phone, url]
    .filter(Boolean)
    .join(" · ");
}
