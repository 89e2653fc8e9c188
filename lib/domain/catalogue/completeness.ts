import { whereabouts, type OwnWay, type Reached } from "./whereabouts.ts";

/** A text of the catalogue; English may not exist yet. */
interface Text {
  en: string | null;
}

/** What the rules ask about a service. */
export interface FactsOfService {
  name: Text;
  summary: Text;
  eligibility: Text | null;
  evidence: readonly Text[];
  steps: readonly { text: Text }[];
  costs: readonly unknown[];
  costNote: Text | null;
  processingTime: Text | null;
  channels: readonly Channel[];
  /** How the department that gives it is reached, and its organisation: what a channel does not say is theirs. */
  departmentContact: Reached<Text> | null;
  organisation: { contact: Reached<Text> };
  outputs: readonly Text[];
  conditions: Text | null;
  verifiedOn: string | null;
}

interface Channel extends OwnWay<Text> {
  url: string | null;
}

/** The rules one by one, in the order in which a person would ask; each counts the same. */
export const completenessRules = [
  "eligibility",
  "evidence",
  "steps",
  "fee",
  "time",
  "channel",
  "output",
  "conditions",
  "englishName",
  "englishSummary",
  "englishDetails",
  "verified",
] as const;
export type CompletenessRule = (typeof completenessRules)[number];

/** Of how many services each fact is known. */
export type KnownFacts = Readonly<Record<CompletenessRule, number>>;

const isMet: Record<CompletenessRule, (service: FactsOfService) => boolean> = {
  eligibility: ({ eligibility }) => eligibility !== null,
  evidence: ({ evidence }) => evidence.length > 0,
  steps: ({ steps }) => steps.length > 0,
  fee: ({ costs, costNote }) => costs.length > 0 || costNote !== null,
  time: ({ processingTime }) => processingTime !== null,
  channel: (service) => service.channels.some((channel) => canBeReached(channel, service)),
  output: ({ outputs }) => outputs.length > 0,
  conditions: ({ conditions }) => conditions !== null,
  englishName: ({ name }) => name.en !== null,
  englishSummary: ({ summary }) => summary.en !== null,
  englishDetails: (service) => isTranslated(detailsOf(service)),
  verified: ({ verifiedOn }) => verifiedOn !== null,
};

/** What is known of a service. */
export function factsKnown(service: FactsOfService): CompletenessRule[] {
  return completenessRules.filter((rule) => isMet[rule](service));
}

/** The share of the facts that is known of the services together, from 0 to 1; null where there is no service. */
export function completeness(known: KnownFacts, services: number): number | null {
  if (services === 0) return null;
  const facts = completenessRules.reduce((sum, rule) => sum + known[rule], 0);
  return facts / (services * completenessRules.length);
}

/** What is known of several groups of services taken together. */
export function knownTogether(groups: readonly KnownFacts[]): KnownFacts {
  const sum = (rule: CompletenessRule) => groups.reduce((total, known) => total + known[rule], 0);
  return {
    eligibility: sum("eligibility"),
    evidence: sum("evidence"),
    steps: sum("steps"),
    fee: sum("fee"),
    time: sum("time"),
    channel: sum("channel"),
    output: sum("output"),
    conditions: sum("conditions"),
    englishName: sum("englishName"),
    englishSummary: sum("englishSummary"),
    englishDetails: sum("englishDetails"),
    verified: sum("verified"),
  };
}

/**
 * A person can go there, call or write there: a link, an address or a number with its hours, an address; whether the
 * service says it or its department or organisation, as its page shows it.
 */
function canBeReached(channel: Channel, { departmentContact, organisation }: FactsOfService): boolean {
  if (channel.kind === "website") return channel.url !== null;
  const above = { department: departmentContact, organisation: organisation.contact };
  const { place, hours, phone } = whereabouts(channel, above);
  if (channel.kind === "post") return place !== null;
  return hours !== null && (channel.kind === "phone" ? phone : place) !== null;
}

function detailsOf(service: FactsOfService): Text[] {
  const { eligibility, conditions, processingTime, costNote, evidence, steps, outputs } = service;
  const single = [eligibility, conditions, processingTime, costNote].filter((text) => text !== null);
  return [...single, ...evidence, ...steps.map(({ text }) => text), ...outputs];
}

function isTranslated(texts: readonly Text[]): boolean {
  return texts.length > 0 && texts.every(({ en }) => en !== null);
}
