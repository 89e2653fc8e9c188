import { z } from "zod";
import { facetNames } from "#lib/domain/catalogue/catalogue-search.ts";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { SERVICE_CODE } from "#lib/domain/catalogue/service-code.ts";
import { audiences, maturities, provenances } from "#lib/domain/catalogue/service-traits.ts";

/** What the open data of the catalogue promises; every answer is checked against it. */

const text = z.object({ ar: z.string(), en: z.string().nullable() });
const code = z.string().regex(SERVICE_CODE);
const organisationName = z.object({ code: z.string(), slug: z.string(), name: text });
const serviceName = z.object({ code, name: text });
const count = z.int().min(0);

export const openServiceSchema = z.object({
  code,
  name: text,
  summary: text,
  organisation: organisationName,
  audience: z.array(z.enum(audiences)),
  lifeEvents: z.array(z.string()),
  delivery: z.enum(deliveries),
  maturity: z.literal([...maturities]),
  verifiedOn: z.iso.date().nullable(),
  provenance: z.object({
    service: z.enum(provenances),
    details: z.enum(provenances),
    source: z.string().nullable(),
    evidence: z.string().nullable(),
    year: z.int().nullable(),
  }),
  url: z.url(),
  updatedAt: z.iso.datetime(),
});

const facetCounts = z.array(z.object({ value: z.string(), count }));

export const openServicesSchema = z.object({
  items: z.array(openServiceSchema),
  total: count,
  page: z.int().min(1),
  pageSize: z.int().min(1).max(100),
  facets: z.record(z.enum(facetNames), facetCounts),
});

export const openServiceDetailsSchema = openServiceSchema.extend({
  department: text.nullable(),
  eligibility: text.nullable(),
  evidence: z.array(text),
  steps: z.array(z.object({ text, expectedMinutes: z.int().nullable() })),
  outputs: z.array(text),
  conditions: text.nullable(),
  processingTime: text.nullable(),
  costs: z.array(
    z.object({ amount: z.number().min(0), currency: z.enum(["ILS", "JOD", "USD"]), note: text.nullable() }),
  ),
  costNote: text.nullable(),
  channels: z.array(
    z.object({
      kind: z.enum(["counter", "website", "phone", "post"]),
      url: z.string().nullable(),
      phone: z.string().nullable(),
      place: text.nullable(),
      hours: text.nullable(),
    }),
  ),
  keywords: z.object({ ar: z.array(z.string()), en: z.array(z.string()) }),
  requires: z.array(serviceName),
  requiredBy: z.object({ count, first: z.array(serviceName) }),
  replacedBy: serviceName.nullable(),
});

export const openOrganisationSchema = organisationName.extend({
  kind: z.enum(["ministry", "authority", "council", "office", "municipality"]),
  parent: z.string().nullable(),
  services: count,
  verifiedServices: count,
  /** The share of the facts that is known of its services; null without services. */
  completeness: z.number().min(0).max(1).nullable(),
  url: z.url(),
});

export const openOrganisationsSchema = z.object({ items: z.array(openOrganisationSchema), total: count });

export const openLifeEventSchema = z.object({
  slug: z.string(),
  kind: z.enum(["life", "business"]),
  name: text,
  services: count,
  url: z.url(),
});

export const openLifeEventsSchema = z.object({ items: z.array(openLifeEventSchema), total: count });

export const openSuggestionsSchema = z.object({
  items: z
    .array(
      z.object({
        kind: z.enum(["service", "organisation", "lifeEvent"]),
        name: text,
        code: code.nullable(),
        organisation: text.nullable(),
        url: z.url(),
      }),
    )
    .max(8),
});
