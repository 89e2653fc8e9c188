import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { HeldValue } from "#lib/domain/indicators/feed.ts";
import type { Giver } from "./giver.ts";
import type { HandedOver } from "./schema.ts";

/** A value that was handed over, with everything that its row says. */
export interface PlacedValue extends HandedOver {
  corrects: boolean;
  partial: boolean;
  serviceId: string | null;
  definition: number;
  giver: Giver;
  recordedAt: Date;
}

/** What is held of the same indicator, period and service. */
export async function heldValue(
  tx: Transaction,
  { indicator, period, serviceId }: Pick<PlacedValue, "indicator" | "period" | "serviceId">,
): Promise<HeldValue | null> {
  const key = { indicatorId: indicator, period };
  const row =
    serviceId === null
      ? await tx.indicatorValue.findUnique({ where: { indicatorId_period: key }, include: withSource })
      : await tx.serviceIndicatorValue.findUnique({
          where: { indicatorId_serviceId_period: { ...key, serviceId } },
          include: withSource,
        });
  if (!row) return null;
  const { value, partial, sourceId, source } = row;
  const sourceIsGone = source !== null && source.withdrawnAt !== null;
  return { value: value.toNumber(), partial, sourceId, sourceIsGone };
}

const withSource = { source: { select: { withdrawnAt: true } } } as const;

export async function keepValue(tx: Transaction, placed: PlacedValue): Promise<void> {
  const { indicator, period, serviceId, giver, value, partial, definition, recordedAt } = placed;
  const key = { indicatorId: indicator, period };
  const data = { value, partial, definition, recordedAt, origin: giver.origin, ...givenBy(giver) };
  if (serviceId === null) {
    const where = { indicatorId_period: key };
    const all = { ...data, ...saidBy(giver) };
    await tx.indicatorValue.upsert({ where, create: { ...key, ...all }, update: all });
    return;
  }
  const where = { indicatorId_serviceId_period: { ...key, serviceId } };
  await tx.serviceIndicatorValue.upsert({
    where,
    create: { ...key, serviceId, ...data },
    update: data,
  });
}

function givenBy({ origin, id }: Giver) {
  return origin === "fed" ? { sourceId: id, uploadId: null } : { sourceId: null, uploadId: id };
}

/** What a document said of a value goes with that value. */
function saidBy(giver: Giver) {
  const sourceAr = giver.origin === "uploaded" ? giver.document : null;
  return { sourceAr, sourceEn: null, noteAr: null, noteEn: null };
}
