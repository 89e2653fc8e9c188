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
  outputs: readonly Text[];
  conditions: Text | null;
  verifiedOn: string | null;
}

interface Channel {
  kind: "counter" | "website" | "phone" | "post";
  url: string | null;
  phone: string | null;
  place: Text | null;
  hours: Text | null;
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
  channel: ({ channels }) => channels.some(canBeReached),
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

/** A person can go there, write there or call: an address with its hours, a link, a number with its hours. */
function canBeReached({ kind, url, phone, place, hours }: Channel): boolean {
  if (kind === "website") return url !== null;
  if (kind === "phone") return phone !== null && hours !== null;
  return place !== null && hours !== null;
}

function detailsOf(service: FactsOfService): Text[] {
  const { eligibility, conditions, processingTime, costNote, evidence, steps, outputs } = service;
  const single = [eligibility, conditions, processingTime, costNote].filter((text) => text !== null);
  return [...single, ...evidence, ...steps.map(({ text }) => text), ...outputs];
}

function isTranslated(texts: readonly Text[]): boolean {
  return texts.length > 0 && texts.every(({ en }) => en !== null);
}
