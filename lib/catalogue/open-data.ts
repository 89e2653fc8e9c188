import { z } from "zod";
import { openText } from "#lib/api/open-text.ts";
import { facetNames } from "#lib/domain/catalogue/catalogue-search.ts";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { SERVICE_CODE } from "#lib/domain/catalogue/service-code.ts";
import { openTimesSchema } from "#lib/domain/opening-hours/kept-times.ts";
import { audiences, maturities, provenances } from "#lib/domain/catalogue/service-traits.ts";

/** What the open data of the catalogue promises; every answer is checked against it. */

const code = z.string().regex(SERVICE_CODE);
const organisationName = z.object({ code: z.string(), slug: z.string(), name: openText });
const serviceName = z.object({ code, name: openText });
const count = z.int().min(0);

const reached = {
  email: z.string().nullable(),
  phone: z.string().nullable(),
  address: openText.nullable(),
  /** All that is known of them in words. */
  openingHours: openText.nullable(),
  /** From when until when on which day, by the clock of Gaza; "24:00" ends the day. */
  openingTimes: openTimesSchema,
};

export const openServiceSchema = z.object({
  code,
  name: openText,
  summary: openText,
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
  department: openText.nullable(),
  /** How the department is reached, where it says so itself. */
  departmentContact: z.object(reached).nullable(),
  eligibility: openText.nullable(),
  evidence: z.array(openText),
  steps: z.array(z.object({ text: openText, expectedMinutes: z.int().nullable() })),
  outputs: z.array(openText),
  conditions: openText.nullable(),
  processingTime: openText.nullable(),
  costs: z.array(
    z.object({
      amount: z.number().min(0),
      currency: z.enum(["ILS", "JOD", "USD"]),
      note: openText.nullable(),
      channel: z.int().min(1).nullable(),
    }),
  ),
  costNote: openText.nullable(),
  channels: z.array(
    z.object({
      kind: z.enum(["counter", "website", "phone", "post"]),
      url: z.string().nullable(),
      phone: z.string().nullable(),
      place: openText.nullable(),
      hours: openText.nullable(),
    }),
  ),
  keywords: z.object({ ar: z.array(z.string()), en: z.array(z.string()) }),
  requires: z.array(serviceName),
  requiredBy: z.object({ count, first: z.array(serviceName) }),
  replacedBy: serviceName.nullable(),
});

/** As CPSV-AP: each node of the graph is a thing with its name and its class. */
export const openLinkedDataSchema = z.object({
  "@context": z.looseObject({}),
  "@graph": z.array(
    z.looseObject({ "@id": z.string(), "@type": z.union([z.string(), z.array(z.string())]) }),
  ),
});

export const openOrganisationSchema = organisationName.extend({
  kind: z.enum(["ministry", "authority", "council", "office", "municipality"]),
  parent: z.string().nullable(),
  contact: z.object({ ...reached, website: z.string().nullable() }),
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
  name: openText,
  services: count,
  url: z.url(),
});

export const openLifeEventsSchema = z.object({ items: z.array(openLifeEventSchema), total: count });

export const openSuggestionsSchema = z.object({
  items: z
    .array(
      z.object({
        kind: z.enum(["service", "organisation", "lifeEvent"]),
        name: openText,
        code: code.nullable(),
        organisation: openText.nullable(),
        url: z.url(),
      }),
    )
    .max(8),
});
