import { z } from "zod";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { audiences, maturities, maturityOf } from "#lib/domain/catalogue/service-traits.ts";
import { channelKinds, currencies } from "#lib/domain/revisions/content.ts";
import { contentLimits } from "#lib/domain/revisions/limits.ts";
import { contentFields, revisionSections } from "#lib/domain/revisions/sections.ts";
import { writingRules } from "#lib/domain/revisions/writing-rules.ts";
import { isWebAddress } from "#lib/domain/typed/web-address.ts";
import { decimalNumber, optionalText, safeLine, safeText, wholeNumber } from "#lib/safe-text.ts";
import { bilingual, lines, stepRows, textRows } from "./form-rows.ts";
import { serviceListSchema } from "./list-schema.ts";

const revision = z.uuid();
const version = wholeNumber({ min: 1, max: 2_000_000_000 });
const service = z.string().max(20);
/** Where to go once a page is saved. */
const then = z.enum(["next", "list", "another"]).default("next");
const page = { revision, version, then };

const { short, long, channels: mostRows } = contentLimits;

/** One or several of a list of boxes; nothing ticked is none. */
function ticked<Values extends readonly [string, ...string[]]>(values: Values) {
  const known = z.enum(values);
  return z.union([z.array(known), known.transform((one) => [one])]).default([]);
}

export const beginningSchema = z.object({
  organisation: z.uuid(),
  name: z.object({ ar: safeLine(contentLimits.name), en: optionalText(contentLimits.name) }),
});

export const revisionOfSchema = z.object({ service, section: z.enum(revisionSections).optional() });

export const aboutPageSchema = z.object({
  ...page,
  name: z.object({ ar: safeLine(contentLimits.name), en: optionalText(contentLimits.name) }),
  summary: bilingual(contentLimits.summary),
  department: bilingual(contentLimits.department),
  audience: ticked(audiences),
  eligibility: bilingual(long),
});

export const documentsPageSchema = z.object({
  ...page,
  evidence: textRows(short),
  requires: lines({ max: contentLimits.requires, longest: 20 }).transform((codes) =>
    codes.map((code) => code.toUpperCase()),
  ),
});

export const stepsPageSchema = z.object({ ...page, steps: stepRows(long), processingTime: bilingual(short) });

const webAddress = optionalText(contentLimits.address).refine(
  (text) => text === null || isWebAddress(text),
  "notAnAddress",
);

const channelRow = z.object({
  kind: z.enum(channelKinds).default("counter"),
  url: webAddress,
  phone: optionalText(contentLimits.phone),
  place: bilingual(short),
  hours: bilingual(short),
});

export const channelsPageSchema = z.object({
  ...page,
  delivery: z.enum(deliveries),
  maturity: wholeNumber({ min: 0, max: maturities.length - 1 }).transform(maturityOf),
  // Which row a fee belongs to is told by its place: the empty ones are still counted here.
  channels: z.array(channelRow).max(mostRows).default([]),
});

const costRow = z.object({
  amount: decimalNumber(contentLimits.amount).nullable().default(null),
  currency: z.enum(currencies).default("ILS"),
  channel: wholeNumber({ min: 0, max: mostRows }).nullable().default(null),
  note: bilingual(short),
});

export const costPageSchema = z.object({
  ...page,
  costs: z
    .array(costRow)
    .max(mostRows)
    .default([])
    .superRefine((rows, context) => {
      for (const [index, { amount, note }] of rows.entries())
        if (amount === null && note !== null)
          context.addIssue({ code: "custom", path: [index, "amount"], message: "required" });
    }),
  costNote: bilingual(long),
});

export const resultPageSchema = z.object({ ...page, outputs: textRows(short), conditions: bilingual(long) });

const keywords = lines({ max: contentLimits.keywords, longest: contentLimits.keyword.max });

export const wordsPageSchema = z.object({
  ...page,
  keywords: z.object({ ar: keywords, en: keywords }),
  lifeEvents: z
    .union([
      z.array(z.string().max(60)),
      z
        .string()
        .max(60)
        .transform((one) => [one]),
    ])
    .default([]),
});

export const setAsideForm = z.object({
  revision,
  version,
  rule: z.enum(writingRules),
  field: z.enum(contentFields),
  textLanguage: z.enum(["ar", "en"]),
  text: z.string().max(4000).default(""),
  reason: safeText({ min: 3, max: 500 }),
});

const ticking = z
  .literal("on")
  .optional()
  .transform((tick) => tick === "on");

export const submissionSchema = z.object({ revision, version, confirmed: ticking });
export const withdrawalSchema = z.object({ revision, version, reason: optionalText({ max: 2000 }) });
export const approvalSchema = z.object({
  revision,
  version,
  reason: optionalText({ max: 2000 }),
  publishOn: z.iso
    .date({ error: "notADate" })
    .nullish()
    .transform((day) => day ?? null),
});
export const takingBackSchema = z.object({ revision, version, reason: optionalText({ max: 2000 }) });

export const returnSchema = z
  .object({
    revision,
    version,
    reason: optionalText({ max: 2000 }),
    fields: z.partialRecord(z.enum(contentFields), optionalText({ max: 2000 })).default({}),
  })
  .refine(({ reason, fields }) => reason !== null || Object.values(fields).some(Boolean), {
    path: ["reason"],
    message: "required",
  });

export const restorationSchema = z.object({ service, number: wholeNumber({ min: 1, max: 100_000 }) });

export const archivalForm = z.object({
  service,
  reason: z.object({ ar: safeText({ min: 3, max: 1000 }), en: optionalText({ max: 1000 }) }),
  replacement: optionalText({ max: 20 }).transform((code) => code?.toUpperCase() ?? null),
});

const codes = z.union([z.array(service), service.transform((one) => [one])]).default([]);

/** Services of one page of the list: those chosen, or all that it shows. */
export const verificationSchema = z
  .object({
    services: codes,
    listed: codes,
    which: z.enum(["chosen", "page"]).default("chosen"),
    /** The list they were chosen in, to go on with. */
    ...serviceListSchema.shape,
  })
  .transform(({ services, listed, which, ...list }) => ({
    services: which === "page" ? listed : services,
    list,
  }));

export type AboutPage = z.infer<typeof aboutPageSchema>;
export type ChannelsPage = z.infer<typeof channelsPageSchema>;
export type CostPage = z.infer<typeof costPageSchema>;
