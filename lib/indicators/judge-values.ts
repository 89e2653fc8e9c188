import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { feedOutcome, type FeedOutcome, type HeldValue } from "#lib/domain/indicators/feed.ts";
import { isOver, periodOf } from "#lib/domain/indicators/period.ts";
import { isoDay } from "#lib/i18n/format.ts";
import type { Giver } from "./giver.ts";
import { heldValue, type PlacedValue } from "./kept-values.ts";
import { knownIndicators, misfits, type Misfit } from "./misfits.ts";
import type { HandedOver } from "./schema.ts";

export interface Handing {
  giver: Giver;
  values: readonly HandedOver[];
  now: Date;
}

/** A value beside what is held of it, and what becomes of it. */
export interface Judged {
  placed: PlacedValue;
  held: HeldValue | null;
  outcome: FeedOutcome;
}

export type Judgement = { kind: "misfit"; misfits: Misfit[] } | { kind: "judged"; judged: Judged[] };

/** What would become of values that are handed over; nothing is written. */
export async function judgeValues(tx: Transaction, { giver, values, now }: Handing): Promise<Judgement> {
  const known = await knownIndicators(tx, values);
  const today = isoDay(now);
  const faults = misfits({ values, known, giver, today });
  if (faults.length > 0) return { kind: "misfit", misfits: faults };
  const sourceId = giver.origin === "fed" ? giver.id : null;
  // One after the other: a transaction has one connection.
  const judged = await Array.fromAsync(values, async (handed) => {
    const period = periodOf(handed.period);
    const placed: PlacedValue = {
      ...handed,
      corrects: handed.corrects ?? false,
      partial: period !== null && !isOver(period, today),
      serviceId: handed.service === undefined ? null : (known.services.get(handed.service) ?? null),
      definition: known.indicators.get(handed.indicator)?.definition ?? 1,
      giver,
      recordedAt: now,
    };
    const held = await heldValue(tx, placed);
    return { placed, held, outcome: feedOutcome(held, placed, sourceId) };
  });
  return { kind: "judged", judged };
}
