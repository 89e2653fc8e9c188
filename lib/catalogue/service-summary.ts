import type { Audience, Maturity, Provenance } from "#lib/domain/catalogue/service-traits.ts";
import type { Delivery } from "#lib/domain/catalogue/delivery.ts";
import type { OpeningHours } from "#lib/domain/opening-hours/open-times.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

export interface OrganisationName {
  code: string;
  slug: string;
  name: BilingualText;
}

/** Where the facts of a service come from; details are its documents and steps. */
export interface ServiceProvenance {
  service: Provenance;
  details: Provenance;
  source: string | null;
  evidence: string | null;
  year: number | null;
}

/** A service as a list shows it. */
export interface ServiceSummary {
  code: string;
  name: BilingualText;
  summary: BilingualText;
  organisation: OrganisationName;
  audience: Audience[];
  lifeEvents: string[];
  delivery: Delivery;
  maturity: Maturity;
  /** The day on which the organisation last verified the facts (ISO), or null: never. */
  verifiedOn: string | null;
  provenance: ServiceProvenance;
  updatedAt: Date;
}

/** A service named in passing. */
export interface ServiceName {
  code: string;
  name: BilingualText;
}

/** The organisation that gives a service: what kind of body it is, and how it is reached as far as that is known. */
export interface ServiceProvider extends OrganisationName {
  kind: OrganisationKind;
  contact: OrganisationContact;
}

export type OrganisationKind = "ministry" | "authority" | "council" | "office" | "municipality";

export interface OrganisationContact {
  email: string | null;
  phone: string | null;
  website: string | null;
  address: BilingualText | null;
  openingHours: OpeningHours<BilingualText> | null;
}

export interface ServiceDetails extends ServiceSummary {
  organisation: ServiceProvider;
  /** The organisation whose officer verified the facts last; null: never verified. */
  verifiedBy: BilingualText | null;
  department: BilingualText | null;
  /** How the department is reached, where it says so itself. */
  departmentContact: Omit<OrganisationContact, "website"> | null;
  eligibility: BilingualText | null;
  evidence: BilingualText[];
  steps: { text: BilingualText; expectedMinutes: number | null }[];
  outputs: BilingualText[];
  conditions: BilingualText | null;
  processingTime: BilingualText | null;
  costs: ServiceCost[];
  costNote: BilingualText | null;
  channels: ServiceChannel[];
  keywords: { ar: string[]; en: string[] };
  lifeEventNames: { slug: string; name: BilingualText }[];
  requires: ServiceName[];
  requiredBy: { first: ServiceName[]; count: number };
  replacedBy: ServiceName | null;
}

export interface ServiceCost {
  amount: number;
  currency: "ILS" | "JOD" | "USD";
  note: BilingualText | null;
  /** The channel for which it holds, counted from 1; null: for all of them. */
  channel: number | null;
}

export interface ServiceChannel {
  kind: "counter" | "website" | "phone" | "post";
  url: string | null;
  phone: string | null;
  place: BilingualText | null;
  hours: BilingualText | null;
}
