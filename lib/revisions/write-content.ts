import "server-only";
import { randomUUID } from "node:crypto";
import type { Transaction } from "#lib/db/scope.ts";
import { storedDelivery } from "#lib/domain/catalogue/delivery.ts";
import type { ContentText, ServiceContent } from "#lib/domain/revisions/content.ts";

interface Target {
  id: string;
  organisationId: string;
}

/** Makes a service say what a content says, no more and no less. */
export async function writeContent(tx: Transaction, service: Target, content: ServiceContent): Promise<void> {
  const { name, summary, eligibility, conditions, processingTime, costNote } = content;
  await tx.service.update({
    where: { id: service.id },
    data: {
      nameAr: name.ar,
      nameEn: name.en,
      summaryAr: summary?.ar,
      summaryEn: summary?.en ?? null,
      audience: content.audience,
      delivery: storedDelivery(content.delivery),
      maturity: content.maturity,
      departmentId: await departmentOf(tx, service.organisationId, content.department),
      eligibilityAr: eligibility?.ar ?? null,
      eligibilityEn: eligibility?.en ?? null,
      conditionsAr: conditions?.ar ?? null,
      conditionsEn: conditions?.en ?? null,
      processingTimeAr: processingTime?.ar ?? null,
      processingTimeEn: processingTime?.en ?? null,
      costNoteAr: costNote?.ar ?? null,
      costNoteEn: costNote?.en ?? null,
      version: { increment: 1 },
    },
  });
  await writeLists(tx, service.id, content);
  await writeChannels(tx, service.id, content);
  await writeWords(tx, service.id, content);
}

async function departmentOf(
  tx: Transaction,
  organisationId: string,
  department: ContentText | null,
): Promise<string | null> {
  if (!department) return null;
  const named = { organisationId, nameAr: department.ar };
  const { id } = await tx.department.upsert({
    where: { organisationId_nameAr: named },
    create: { ...named, nameEn: department.en },
    // Other services are given there too: its English name is changed, never taken away.
    update: department.en === null ? {} : { nameEn: department.en },
  });
  return id;
}

async function writeLists(tx: Transaction, serviceId: string, content: ServiceContent): Promise<void> {
  const row = ({ ar, en }: ContentText, index: number) => ({
    serviceId,
    position: index + 1,
    textAr: ar,
    textEn: en,
  });
  const where = { serviceId };
  await tx.evidence.deleteMany({ where });
  await tx.evidence.createMany({ data: content.evidence.map(row) });
  await tx.output.deleteMany({ where });
  await tx.output.createMany({ data: content.outputs.map(row) });
  await tx.step.deleteMany({ where });
  await tx.step.createMany({
    data: content.steps.map(({ text, expectedMinutes }, index) => ({ ...row(text, index), expectedMinutes })),
  });
}

async function writeChannels(tx: Transaction, serviceId: string, content: ServiceContent): Promise<void> {
  const ids = content.channels.map(() => randomUUID());
  await tx.cost.deleteMany({ where: { serviceId } });
  await tx.channel.deleteMany({ where: { serviceId } });
  await tx.channel.createMany({
    data: content.channels.map(({ kind, url, phone, place, hours }, index) => ({
      id: ids[index],
      serviceId,
      position: index + 1,
      kind,
      url,
      phone,
      placeAr: place?.ar,
      placeEn: place?.en,
      hoursAr: hours?.ar,
      hoursEn: hours?.en,
    })),
  });
  // Their order is that of their ids, which rise.
  await tx.cost.createMany({
    data: content.costs.map(({ amount, currency, note, channel }) => ({
      serviceId,
      channelId: channel === null ? null : ids[channel],
      amount,
      currency,
      noteAr: note?.ar,
      noteEn: note?.en,
    })),
  });
}

/** What a service is found by, and what it belongs together with. What is gone from the catalogue is left out. */
async function writeWords(tx: Transaction, serviceId: string, content: ServiceContent): Promise<void> {
  const where = { serviceId };
  await tx.keyword.deleteMany({ where });
  await tx.keyword.createMany({
    data: (["ar", "en"] as const).flatMap((language) =>
      content.keywords[language].map((text) => ({ serviceId, language, text })),
    ),
  });
  const events = await tx.lifeEvent.findMany({ where: { slug: { in: content.lifeEvents } } });
  await tx.serviceLifeEvent.deleteMany({ where });
  await tx.serviceLifeEvent.createMany({
    data: content.lifeEvents
      .filter((slug) => events.some((event) => event.slug === slug))
      .map((lifeEventSlug, index) => ({ serviceId, lifeEventSlug, position: index + 1 })),
  });
  const required = await tx.service.findMany({
    where: { code: { in: content.requires }, id: { not: serviceId } },
    select: { id: true },
  });
  await tx.serviceRequires.deleteMany({ where });
  await tx.serviceRequires.createMany({ data: required.map(({ id }) => ({ serviceId, requiredId: id })) });
}
