import "server-only";
import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { textOf } from "./summary-rows.ts";

/** What a service says of itself, beside what a list needs and without what it names. */
export const detailSelection = {
  eligibilityAr: true,
  eligibilityEn: true,
  conditionsAr: true,
  conditionsEn: true,
  processingTimeAr: true,
  processingTimeEn: true,
  costNoteAr: true,
  costNoteEn: true,
  evidence: { orderBy: { position: "asc" } },
  steps: { orderBy: { position: "asc" } },
  outputs: { orderBy: { position: "asc" } },
  channels: { orderBy: { position: "asc" } },
  costs: { orderBy: { id: "asc" } },
  keywords: { orderBy: { text: "asc" } },
} as const satisfies Prisma.ServiceSelect;

type DetailRow = Prisma.ServiceGetPayload<{ select: typeof detailSelection }>;

type OwnDetails = Pick<
  ServiceDetails,
  | "eligibility"
  | "evidence"
  | "steps"
  | "outputs"
  | "conditions"
  | "processingTime"
  | "costs"
  | "costNote"
  | "channels"
  | "keywords"
>;

export function ownDetailsOf(row: DetailRow): OwnDetails {
  return {
    eligibility: textOf(row.eligibilityAr, row.eligibilityEn),
    evidence: row.evidence.map(writtenText),
    steps: row.steps.map((step) => ({ text: writtenText(step), expectedMinutes: step.expectedMinutes })),
    outputs: row.outputs.map(writtenText),
    conditions: textOf(row.conditionsAr, row.conditionsEn),
    processingTime: textOf(row.processingTimeAr, row.processingTimeEn),
    costs: row.costs.map(({ amount, currency, noteAr, noteEn, channelId }) => ({
      amount: amount.toNumber(),
      currency,
      note: textOf(noteAr, noteEn),
      channel: row.channels.findIndex(({ id }) => id === channelId) + 1 || null,
    })),
    costNote: textOf(row.costNoteAr, row.costNoteEn),
    channels: row.channels.map(({ kind, url, phone, ...channel }) => ({
      kind,
      url,
      phone,
      place: textOf(channel.placeAr, channel.placeEn),
      hours: textOf(channel.hoursAr, channel.hoursEn),
    })),
    keywords: { ar: wordsIn(row, "ar"), en: wordsIn(row, "en") },
  };
}

function writtenText({ textAr, textEn }: { textAr: string; textEn: string | null }) {
  return { ar: textAr, en: textEn };
}

function wordsIn({ keywords }: DetailRow, language: "ar" | "en"): string[] {
  return keywords.filter((keyword) => keyword.language === language).map(({ text }) => text);
}
