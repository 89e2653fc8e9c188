/**
 * The sentences that a pack carries, by the keys of the portal's own, so that a page made on a device says what the
 * portal's page says. Those that count come in every form that the language counts in.
 */
export const plainSentences = [
  "shell:portal.name",
  "shell:official",
  "shell:skip",
  "shell:menu",
  "shell:search.label",
  "shell:search.placeholder",
  "shell:search.button",
  "shell:links.services",
  "shell:links.organisations",
  "shell:links.lifeEvents",
  "shell:dataNotice",
  "catalogue:directory.title",
  "catalogue:directory.titleFor",
  "catalogue:directory.lead",
  "catalogue:directory.requires",
  "catalogue:directory.unverified",
  "catalogue:filters.title",
  "directory:chosen.remove",
  "catalogue:facet.organisation",
  "catalogue:facet.audience",
  "catalogue:facet.lifeEvent",
  "catalogue:facet.delivery",
  "catalogue:facet.maturity",
  "catalogue:facet.verified",
  "catalogue:pages.nav",
  "catalogue:pages.previous",
  "catalogue:pages.next",
  "catalogue:pages.position",
  "catalogue:nothing.title",
  "catalogue:nothing.lead",
  "catalogue:nothing.tips",
  "catalogue:nothing.tipWords",
  "catalogue:nothing.tipCode",
  "catalogue:audience.citizen",
  "catalogue:audience.business",
  "catalogue:audience.ngo",
  "catalogue:audience.government",
  "catalogue:audience.expatriate",
  "catalogue:audience.visitor",
  "catalogue:delivery.in-person",
  "catalogue:delivery.hybrid",
  "catalogue:delivery.electronic",
  "catalogue:maturity.0",
  "catalogue:maturity.1",
  "catalogue:maturity.2",
  "catalogue:maturity.3",
  "catalogue:maturity.4",
  "catalogue:verified.true",
  "catalogue:verified.false",
  "catalogue:mark.reconstructed",
  "catalogue:mark.verified",
  "catalogue:mark.outOfDate",
  "catalogue:service.facts",
  "catalogue:service.where",
  "catalogue:service.time",
  "catalogue:service.fee",
  "catalogue:service.get",
  "catalogue:service.unknown",
  "catalogue:service.notice.sourced",
  "catalogue:service.notice.reconstructed",
  "catalogue:service.notice.stated",
  "catalogue:service.notice.outOfDate",
  "catalogue:service.notice.more",
  "catalogue:service.replaced",
  "catalogue:service.indicativeList",
  "catalogue:service.sections.who",
  "catalogue:service.sections.need",
  "catalogue:service.sections.how",
  "catalogue:service.sections.cost",
  "catalogue:service.sections.where",
  "catalogue:service.sections.output",
  "catalogue:service.sections.conditions",
  "catalogue:service.sections.related",
  "catalogue:service.sections.source",
  "catalogue:service.audience",
  "catalogue:service.requires",
  "catalogue:service.requiresNote",
  "catalogue:service.requiredBy",
  "catalogue:service.linksUnverified",
  "catalogue:service.cost",
  "catalogue:service.processingTime",
  "catalogue:service.organisation",
  "catalogue:service.department",
  "catalogue:service.delivery",
  "catalogue:service.address",
  "catalogue:service.hours",
  "catalogue:service.phone",
  "catalogue:service.website",
  "catalogue:service.email",
  "catalogue:service.lifeEvents",
  "catalogue:service.channel.counter",
  "catalogue:service.channel.website",
  "catalogue:service.channel.phone",
  "catalogue:service.channel.post",
  "catalogue:service.feeBy.counter",
  "catalogue:service.feeBy.website",
  "catalogue:service.feeBy.phone",
  "catalogue:service.feeBy.post",
  "catalogue:service.updated",
  "catalogue:provenance.service",
  "catalogue:provenance.details",
  "catalogue:provenance.verification",
  "catalogue:provenance.sourced",
  "catalogue:provenance.reconstructed",
  "catalogue:provenance.stated",
  "catalogue:provenance.detailsSourced",
  "catalogue:provenance.detailsReconstructed",
  "catalogue:provenance.detailsStated",
  "catalogue:provenance.unverified",
  "catalogue:provenance.verifiedOn",
  "catalogue:provenance.outOfDateOn",
  "catalogue:provenance.source",
  "catalogue:provenance.kind",
  "catalogue:provenance.year",
  "catalogue:provenance.evidence.news report",
  "catalogue:provenance.evidence.official statistics",
  "catalogue:provenance.evidence.official page",
  "catalogue:provenance.evidence.application screens",
  "catalogue:provenance.evidence.third party",
  "catalogue:provenance.evidence.catalogue page",
  "catalogue:provenance.evidence.law",
  "catalogue:currency.free",
  "catalogue:organisations.title",
  "catalogue:organisations.lead",
  "catalogue:organisations.kindOfOne.ministry",
  "catalogue:organisations.kindOfOne.authority",
  "catalogue:organisations.kindOfOne.council",
  "catalogue:organisations.kindOfOne.office",
  "catalogue:organisations.kindOfOne.municipality",
  "catalogue:organisation.partOf",
  "catalogue:organisation.children",
  "catalogue:organisation.services",
  "catalogue:organisation.contact",
  "catalogue:organisation.search",
  "catalogue:organisation.elsewhere",
  "catalogue:organisation.none",
  "catalogue:lifeEvents.title",
  "catalogue:lifeEvents.lead",
  "catalogue:lifeEvents.life",
  "catalogue:lifeEvents.business",
  "catalogue:lifeEvent.lead",
  "catalogue:lifeEvent.orderNote",
  "catalogue:lifeEvent.search",
] as const;

export const countingSentences = [
  "catalogue:directory.count",
  "catalogue:service.minutes",
  "catalogue:service.requiredByNote",
  "catalogue:service.requiredByAll",
  "catalogue:currency.ILS",
  "catalogue:currency.JOD",
  "catalogue:currency.USD",
] as const;

/** The forms in which languages count, as Unicode names them. */
export const countForms = ["zero", "one", "two", "few", "many", "other"] as const;

export type PlainSentence = (typeof plainSentences)[number];
export type CountingSentence = (typeof countingSentences)[number];

/** Sentences by key, with "{{name}}" where a value goes; a counting one as "key_form". */
export type PackSentences = Readonly<Record<string, string>>;

type Values = Readonly<Record<string, string | number>>;

export interface Speech {
  say: (key: PlainSentence, values?: Values) => string;
  count: (key: CountingSentence, count: number, values?: Values) => string;
}

/** Says the sentences of a pack in its language, with values in their places. */
export function speech(language: "ar" | "en", sentences: PackSentences): Speech {
  const rules = new Intl.PluralRules(language);
  return {
    say: (key, values = {}) => filled(sentences[key] ?? "", values),
    count(key, count, values = {}) {
      const form = count === 0 ? "zero" : rules.select(count);
      const sentence = sentences[`${key}_${form}`] ?? sentences[`${key}_other`] ?? "";
      return filled(sentence, { count, ...values });
    },
  };
}

function filled(sentence: string, values: Values): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
}
