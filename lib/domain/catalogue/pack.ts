import type { OpeningHours } from "#lib/domain/opening-hours/open-times.ts";
import type { Delivery } from "./delivery.ts";
import type { PackSentences } from "./pack-sentences.ts";
import type { Audience, Maturity, Provenance } from "./service-traits.ts";

/**
 * The pack: the catalogue, or one organisation's part of it, as a person keeps it on their device. It says all that
 * the pages say, with the sentences around the facts, so that a page made of it needs nothing else.
 */
export interface Pack {
  /** The slug of the organisation that it is of, or null: of all. */
  organisation: string | null;
  /** When one of its services was last changed (ISO), or null where it holds none. */
  changedAt: string | null;
  services: readonly PackedService[];
  organisations: readonly PackedOrganisation[];
  lifeEvents: readonly PackedLifeEvent[];
  /** The names of services that are mentioned and not in the pack, by code. */
  names: Readonly<Record<string, BothLanguages>>;
  /** Groups of words that mean the same to the search. */
  synonyms: readonly (readonly string[])[];
  sentences: Readonly<Record<"ar" | "en", PackSentences>>;
}

export interface BothLanguages {
  ar: string;
  en: string | null;
}

export interface PackedService {
  code: string;
  /** Its slug; the name stands with the organisations. */
  organisation: string;
  department: BothLanguages | null;
  name: BothLanguages;
  summary: BothLanguages;
  keywords: { ar: readonly string[]; en: readonly string[] };
  audience: readonly Audience[];
  lifeEvents: readonly string[];
  delivery: Delivery;
  maturity: Maturity;
  eligibility: BothLanguages | null;
  evidence: readonly BothLanguages[];
  steps: readonly { text: BothLanguages; expectedMinutes: number | null }[];
  outputs: readonly BothLanguages[];
  conditions: BothLanguages | null;
  processingTime: BothLanguages | null;
  costs: readonly PackedCost[];
  costNote: BothLanguages | null;
  channels: readonly PackedChannel[];
  /** The codes of services whose output is asked for, and how many services ask for the output of this one. */
  requires: readonly string[];
  requiredBy: number;
  replacedBy: string | null;
  verifiedOn: string | null;
  provenance: {
    service: Provenance;
    details: Provenance;
    source: string | null;
    evidence: string | null;
    year: number | null;
  };
  updatedAt: string;
}

export interface PackedCost {
  amount: number;
  currency: "ILS" | "JOD" | "USD";
  note: BothLanguages | null;
  /** The channel for which it holds, counted from 1; null: for all of them. */
  channel: number | null;
}

export interface PackedChannel {
  kind: "counter" | "website" | "phone" | "post";
  url: string | null;
  phone: string | null;
  place: BothLanguages | null;
  hours: BothLanguages | null;
}

export interface PackedOrganisation {
  slug: string;
  kind: "ministry" | "authority" | "council" | "office" | "municipality";
  name: BothLanguages;
  /** The slug of the organisation that it belongs to. */
  parent: string | null;
  contact: {
    email: string | null;
    phone: string | null;
    website: string | null;
    address: BothLanguages | null;
    openingHours: OpeningHours<BothLanguages> | null;
  };
}

export interface PackedLifeEvent {
  slug: string;
  kind: "life" | "business";
  name: BothLanguages;
  /** The codes of its services in the order in which a person meets them. */
  services: readonly string[];
}
