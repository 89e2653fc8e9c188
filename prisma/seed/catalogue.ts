import type { Prisma } from "#lib/db/generated/client.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { servicesSchema, type FoundingService } from "./founding-schema.ts";
import { readData } from "./read-data.ts";

const deliveries = { "in-person": "inPerson", hybrid: "hybrid", electronic: "electronic" } as const;

/**
 * The founding services that are not there yet, with all they say. What a ministry has edited since is never
 * touched: a code that exists is left alone. Answers how many were added.
 */
export async function loadCatalogue(tx: Transaction, now: Date): Promise<number> {
  const services = await readData("services.jsonl", servicesSchema);
  const known = new Set((await tx.service.findMany({ select: { code: true } })).map(({ code }) => code));
  const missing = services.filter(({ code }) => !known.has(code));
  if (missing.length === 0) return 0;
  const organisations = new Map((await tx.organisation.findMany()).map(({ slug, id }) => [slug, id]));
  const departments = await loadDepartments(tx, missing, organisations);
  await tx.service.createMany({
    data: missing.map((service) => {
      const organisationId = required(organisations, service.organisation);
      const departmentId = service.department
        ? required(departments, `${organisationId} ${service.department.ar}`)
        : null;
      return { ...serviceRow(service), organisationId, departmentId, publishedAt: now };
    }),
  });
  const ids = new Map(
    (await tx.service.findMany({ select: { id: true, code: true } })).map((s) => [s.code, s.id]),
  );
  await loadDetails(
    tx,
    missing.map((service) => ({ service, id: required(ids, service.code) })),
    ids,
    now,
  );
  return missing.length;
}

async function loadDepartments(
  tx: Transaction,
  services: readonly FoundingService[],
  organisations: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  await tx.department.createMany({
    data: services.flatMap(({ organisation, department }) =>
      department
        ? [
            {
              organisationId: required(organisations, organisation),
              nameAr: department.ar,
              nameEn: department.en,
            },
          ]
        : [],
    ),
    skipDuplicates: true,
  });
  const rows = await tx.department.findMany();
  return new Map(rows.map(({ id, organisationId, nameAr }) => [`${organisationId} ${nameAr}`, id]));
}

function serviceRow(service: FoundingService) {
  return {
    code: service.code,
    status: "published" as const,
    nameAr: service.name.ar,
    nameEn: service.name.en,
    summaryAr: service.summary.ar,
    summaryEn: service.summary.en,
    audience: service.audience,
    delivery: deliveries[service.delivery],
    maturity: service.maturity,
    eligibilityAr: service.eligibility.ar,
    eligibilityEn: service.eligibility.en,
    conditionsAr: service.conditions?.ar,
    conditionsEn: service.conditions?.en,
    processingTimeAr: service.processingTime?.ar,
    processingTimeEn: service.processingTime?.en,
    costNoteAr: service.costNote?.ar,
    costNoteEn: service.costNote?.en,
    provenanceService: service.provenance.service,
    provenanceDetails: service.provenance.details,
    provenanceSource: service.provenance.source,
    provenanceEvidence: service.provenance.evidence,
    provenanceYear: service.provenance.year,
  };
}

async function loadDetails(
  tx: Transaction,
  added: readonly { service: FoundingService; id: string }[],
  ids: ReadonlyMap<string, string>,
  now: Date,
): Promise<void> {
  const listed = (pick: (service: FoundingService) => readonly { ar: string; en?: string }[]) =>
    added.flatMap(({ service, id }) =>
      pick(service).map(({ ar, en }, index) => ({
        serviceId: id,
        position: index + 1,
        textAr: ar,
        textEn: en,
      })),
    );
  await tx.evidence.createMany({ data: listed((service) => service.evidence) });
  await tx.step.createMany({ data: listed((service) => service.steps) });
  await tx.output.createMany({ data: listed((service) => [service.output]) });
  await tx.cost.createMany({
    data: added.flatMap(({ service: { cost }, id }) =>
      cost
        ? [
            {
              serviceId: id,
              amount: cost.amount,
              currency: cost.currency,
              noteAr: cost.note?.ar,
              noteEn: cost.note?.en,
            },
          ]
        : [],
    ),
  });
  await tx.keyword.createMany({
    data: added.flatMap(({ service: { keywords }, id }) => [
      ...keywords.ar.map((text) => ({ serviceId: id, language: "ar" as const, text })),
      ...keywords.en.map((text) => ({ serviceId: id, language: "en" as const, text })),
    ]),
    skipDuplicates: true,
  });
  await tx.serviceLifeEvent.createMany({
    data: added.flatMap(({ service: { lifeEvents }, id }) =>
      lifeEvents.map((lifeEventSlug, index) => ({ serviceId: id, lifeEventSlug, position: index + 1 })),
    ),
  });
  await tx.serviceRequires.createMany({
    data: added.flatMap(({ service: { requires }, id }) =>
      [...new Set(requires)].map((code) => ({ serviceId: id, requiredId: required(ids, code) })),
    ),
  });
  await keepFoundingRevisions(
    tx,
    added.map(({ id }) => id),
    now,
  );
}

/** What a service said when the portal began is its first revision, so that nothing of it is ever lost. */
async function keepFoundingRevisions(tx: Transaction, ids: readonly string[], now: Date): Promise<void> {
  const contents = await tx.$queryRaw<{ serviceId: string; content: Prisma.InputJsonObject }[]>`
    select "id"::text as "serviceId", service_content("id") as content
      from "Service" where "id" = any (${ids}::uuid[])`;
  await tx.serviceRevision.createMany({
    data: contents.map((founding) => ({
      ...founding,
      number: 1,
      state: "approved" as const,
      writerIds: [],
      decidedAt: now,
      appliedAt: now,
    })),
  });
}

function required(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (!id) throw new Error(`The founding data names ${key}, which is not in it.`);
  return id;
}
