import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { HeldValue } from "#lib/domain/indicators/feed.ts";
import type { HandedOver } from "./schema.ts";

/** A value that was handed over, with everything that its row says. */
export interface PlacedValue extends HandedOver {
  corrects: boolean;
  partial: boolean;
  serviceId: string | null;
  definition: number;
  sourceId: string;
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
  const { indicator, period, serviceId, value, partial, definition, sourceId, recordedAt } = placed;
  const key = { indicatorId: indicator, period };
  const data = { value, partial, definition, sourceId, recordedAt, origin: "fed" } as const;
  if (serviceId === null) {
    const where = { indicatorId_period: key };
    await tx.indicatorValue.upsert({ where, create: { ...key, ...data }, update: data });
    return;
  }
  const where = { indicatorId_serviceId_period: { ...key, serviceId } };
  await tx.serviceIndicatorValue.upsert({
    where,
    create: { ...key, serviceId, ...data },
    update: data,
  });
}
