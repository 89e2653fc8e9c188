import { afterAll, beforeAll, expect, test } from "vitest";
import { knownFacts } from "#lib/catalogue/queries/known-facts.ts";
import { organisationBySlug, organisations } from "#lib/catalogue/queries/organisations.ts";
import { serviceByCode } from "#lib/catalogue/queries/service.ts";
import { database } from "#lib/db/client.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import {
  completeness,
  factsKnown,
  knownTogether,
  type CompletenessRule,
} from "#lib/domain/catalogue/completeness.ts";

const text = { position: 1, textAr: "نص", textEn: "text" };
const inArabic = { position: 2, textAr: "نص", textEn: null };
const counter = { position: 1, kind: "counter", placeAr: "غزة", hoursAr: "8–14" } as const;

/** Services that between them know everything, in every way that the rules tell apart. */
const told: Partial<Prisma.ServiceUncheckedCreateInput>[] = [
  {},
  { nameEn: "Name", summaryEn: "Summary", lastVerifiedOn: new Date("2026-11-01") },
  { eligibilityAr: "نص", eligibilityEn: "text", conditionsAr: "نص", conditionsEn: "text" },
  { processingTimeAr: "نص", processingTimeEn: "text", costNoteAr: "نص", costNoteEn: "text" },
  { processingTimeAr: "نص", processingTimeEn: "text", costNoteAr: "نص" },
  { evidence: { create: [text, inArabic] } },
  { evidence: { create: [text] }, steps: { create: [text] }, outputs: { create: [text] } },
  { steps: { create: [text, inArabic] }, conditionsAr: "نص", conditionsEn: "text" },
  { outputs: { create: [inArabic] }, costs: { create: [{ amount: 0, currency: "ILS" }] } },
  { channels: { create: [counter] } },
  { channels: { create: [{ ...counter, hoursAr: null }] } },
  { channels: { create: [{ position: 1, kind: "post", hoursAr: "8–14" }] } },
  { channels: { create: [{ position: 1, kind: "website", url: "https://portal.example" }] } },
  { channels: { create: [{ ...counter, kind: "website" }] } },
  { channels: { create: [{ position: 1, kind: "phone", phone: "100", hoursAr: "8–14" }] } },
  { channels: { create: [{ position: 1, kind: "phone", phone: "100" }] } },
];

/** Channels that say nothing themselves, at an office and a department that do. */
const toldAbove = (["counter", "phone", "post", "website"] as const).map((kind) => ({
  channels: { create: [{ position: 1, kind }] },
}));
const slug = "told-in-every-way";
const office = { kind: "office", nameAr: "مكتب", nameEn: "Office" } as const;
const opened = [{ day: "saturday", opens: "08:00", closes: "14:00" }];

beforeAll(async () => {
  const { id } = await database().organisation.create({ data: { ...office, slug, code: "TLD" } });
  await publish(id, told);
  const above = await database().organisation.create({
    data: { ...office, slug: `${slug}-above`, code: "TLE", addressAr: "غزة", hoursNoteAr: "8–14" },
  });
  const department = { organisationId: above.id, nameAr: "دائرة", nameEn: "Department" };
  const { id: departmentId } = await database().department.create({
    data: { ...department, phone: "100", openingTimes: opened },
  });
  await publish(above.id, toldAbove);
  await publish(
    above.id,
    toldAbove.map((facts) => ({ ...facts, departmentId })),
  );
});

async function publish(organisationId: string, services: typeof told): Promise<void> {
  const { code } = await database().organisation.findUniqueOrThrow({ where: { id: organisationId } });
  const before = await database().service.count({ where: { organisationId } });
  for (const [place, facts] of services.entries()) {
    await database().service.create({
      data: {
        code: `${code}-${String(before + place + 1).padStart(3, "0")}`,
        organisationId,
        status: "published",
        publishedAt: new Date("2026-11-01"),
        nameAr: "خدمة",
        summaryAr: "وصف",
        audience: ["citizen"],
        delivery: "inPerson",
        maturity: 0,
        provenanceService: "reconstructed",
        provenanceDetails: "reconstructed",
        ...facts,
      },
    });
  }
}

afterAll(async () => {
  const these = { slug: { startsWith: slug } };
  await database().service.deleteMany({ where: { organisation: these } });
  await database().department.deleteMany({ where: { organisation: these } });
  await database().organisation.deleteMany({ where: these });
});

test("the database counts by the rules as they are written, over every service", async () => {
  const counted = await knownFacts();
  const codes = await database().service.findMany({
    where: { status: "published" },
    select: { code: true, organisation: { select: { slug: true } } },
  });
  expect(codes.length).toBe(574 + told.length + 2 * toldAbove.length);
  const found = new Map<string, { services: number; known: Record<CompletenessRule, number> }>();
  for (const { code, organisation } of codes) {
    const service = await serviceByCode(code);
    const sum = found.get(organisation.slug) ?? { services: 0, known: { ...knownTogether([]) } };
    sum.services += 1;
    for (const rule of service ? factsKnown(service) : []) sum.known[rule] += 1;
    found.set(organisation.slug, sum);
  }
  expect(Object.fromEntries(counted)).toEqual(Object.fromEntries(found));
  expect(Object.values(found.get(slug)?.known ?? {}).every((services) => services > 0)).toBe(true);
  // At the office a counter and the post; at its department the telephone too.
  expect(counted.get(`${slug}-above`)?.known.channel).toBe(2 + 3);
});

test("an organisation shows the same share in the list and on its page", async () => {
  const inList = (await organisations()).find((one) => one.slug === "interior");
  const page = await organisationBySlug("interior");
  expect(inList?.completeness).toBeCloseTo(0.507, 2);
  expect(page && completeness(page.known, page.counts.services)).toBe(inList?.completeness);
});
