import "server-only";
import type { OrganisationName, ServiceProvenance, ServiceSummary } from "#lib/catalogue/service-summary.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { publishedDelivery } from "#lib/domain/catalogue/delivery.ts";
import { maturityOf } from "#lib/domain/catalogue/service-traits.ts";
import type { BilingualText } from "#lib/i18n/text.ts";

/** What a list needs of a service. */
export const summarySelection = {
  code: true,
  nameAr: true,
  nameEn: true,
  summaryAr: true,
  summaryEn: true,
  audience: true,
  delivery: true,
  maturity: true,
  lastVerifiedOn: true,
  provenanceService: true,
  provenanceDetails: true,
  provenanceSource: true,
  provenanceEvidence: true,
  provenanceYear: true,
  updatedAt: true,
  organisation: { select: { code: true, slug: true, nameAr: true, nameEn: true } },
  lifeEvents: { select: { lifeEventSlug: true }, orderBy: { lifeEvent: { position: "asc" } } },
} as const satisfies Prisma.ServiceSelect;

export type SummaryRow = Prisma.ServiceGetPayload<{ select: typeof summarySelection }>;

export function summaryOf(row: SummaryRow): ServiceSummary {
  return {
    code: row.code,
    name: { ar: row.nameAr, en: row.nameEn },
    summary: { ar: row.summaryAr, en: row.summaryEn },
    organisation: organisationName(row.organisation),
    audience: row.audience,
    lifeEvents: row.lifeEvents.map((held) => held.lifeEventSlug),
    delivery: publishedDelivery(row.delivery),
    maturity: maturityOf(row.maturity),
    verifiedOn: row.lastVerifiedOn ? row.lastVerifiedOn.toISOString().slice(0, 10) : null,
    provenance: provenanceOf(row),
    updatedAt: row.updatedAt,
  };
}

export function organisationName(row: SummaryRow["organisation"]): OrganisationName {
  return { code: row.code, slug: row.slug, name: { ar: row.nameAr, en: row.nameEn } };
}

/** A text that may not be known; null where there is no Arabic original. */
export function textOf(ar: string | null, en: string | null): BilingualText | null {
  return ar === null ? null : { ar, en };
}

function provenanceOf(row: SummaryRow): ServiceProvenance {
  return {
    service: row.provenanceService,
    details: row.provenanceDetails,
    source: row.provenanceSource,
    evidence: row.provenanceEvidence,
    year: row.provenanceYear,
  };
}
