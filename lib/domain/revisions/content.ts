import { z } from "zod";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { audiences, maturities } from "#lib/domain/catalogue/service-traits.ts";

export const channelKinds = ["counter", "website", "phone", "post"] as const;
export const currencies = ["ILS", "JOD", "USD"] as const;

const text = z.object({ ar: z.string().min(1), en: z.string().nullable() });
const known = text.nullable();

const channel = z.object({
  kind: z.enum(channelKinds),
  url: z.string().nullable(),
  phone: z.string().nullable(),
  place: known,
  hours: known,
});

const cost = z.object({
  amount: z.number().min(0),
  currency: z.enum(currencies),
  note: known,
  /** The place among the channels, from 0, of the one it is asked for; null: whichever way one takes. */
  channel: z.number().int().min(0).nullable(),
});

/**
 * All that a person may edit of a service, as one value: what its revisions keep and its page says. The database
 * writes the same of a service (`service_content`); life events by their slugs, required services by their codes.
 */
export const contentSchema = z.object({
  name: text,
  /** Only a draft may lack it. */
  summary: known,
  department: known,
  audience: z.array(z.enum(audiences)),
  delivery: z.enum(deliveries),
  maturity: z.literal([...maturities]),
  eligibility: known,
  evidence: z.array(text),
  steps: z.array(z.object({ text, expectedMinutes: z.number().int().min(1).nullable() })),
  processingTime: known,
  costs: z.array(cost),
  costNote: known,
  channels: z.array(channel),
  outputs: z.array(text),
  conditions: known,
  keywords: z.object({ ar: z.array(z.string()), en: z.array(z.string()) }),
  lifeEvents: z.array(z.string()),
  requires: z.array(z.string()),
});

export type ServiceContent = z.infer<typeof contentSchema>;
export type ContentText = z.infer<typeof text>;
export type ContentChannel = z.infer<typeof channel>;
export type ContentCost = z.infer<typeof cost>;

/** What a service that is only named says. */
export function contentBegun(name: ContentText, summary: ContentText | null): ServiceContent {
  return {
    name,
    summary,
    department: null,
    audience: [],
    delivery: "in-person",
    maturity: 0,
    eligibility: null,
    evidence: [],
    steps: [],
    processingTime: null,
    costs: [],
    costNote: null,
    channels: [],
    outputs: [],
    conditions: null,
    keywords: { ar: [], en: [] },
    lifeEvents: [],
    requires: [],
  };
}
