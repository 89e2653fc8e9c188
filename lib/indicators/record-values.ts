import "server-only";
import { appendAudit } from "#lib/db/audit.ts";
import { dropPages } from "#lib/db/pages.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { feedOutcome, isWritten, type FeedOutcome } from "#lib/domain/indicators/feed.ts";
import { isOver, periodOf } from "#lib/domain/indicators/period.ts";
import { isoDay } from "#lib/i18n/format.ts";
import type { HandedOver } from "./schema.ts";
import type { FeedingSource } from "./source-of-request.ts";
import { knownIndicators, misfits, type Misfit } from "./misfits.ts";
import { heldValue, keepValue, type PlacedValue } from "./kept-values.ts";

export interface HandedResult extends Pick<HandedOver, "indicator" | "period" | "service"> {
  outcome: FeedOutcome;
}

export type Recorded =
  | { kind: "written"; results: HandedResult[] }
  | { kind: "misfit"; misfits: Misfit[] }
  | { kind: "conflict"; results: HandedResult[] };

interface Handing {
  source: FeedingSource;
  values: readonly HandedOver[];
  now: Date;
}

/** Writes down what a source hands over: all of it, or nothing where one value does not fit or contradicts. */
export function recordValues({ source, values, now }: Handing): Promise<Recorded> {
  return inScope(portalScope, async (tx) => {
    // One writer at a time: two that send the same period at the same moment do not both find nothing there.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('indicator_values'))`;
    const known = await knownIndicators(tx, values);
    const today = isoDay(now);
    const faults = misfits({ values, known, source, today });
    if (faults.length > 0) return { kind: "misfit", misfits: faults };
    const judged = await Promise.all(
      values.map(async (handed) => {
        const period = periodOf(handed.period);
        const placed: PlacedValue = {
          ...handed,
          corrects: handed.corrects ?? false,
          partial: period !== null && !isOver(period, today),
          serviceId: handed.service === undefined ? null : (known.services.get(handed.service) ?? null),
          definition: known.indicators.get(handed.indicator)?.definition ?? 1,
          sourceId: source.id,
          recordedAt: now,
        };
        const held = await heldValue(tx, placed);
        return { placed, held, outcome: feedOutcome(held, placed, source.id) };
      }),
    );
    const results = judged.map(({ placed: { indicator, period, service }, outcome }) => ({
      ...{ indicator, period, service, outcome },
    }));
    const against = results.filter(({ outcome }) => outcome === "conflict" || outcome === "notItsOwn");
    if (against.length > 0) return { kind: "conflict", results: against };
    const written = judged.filter(({ outcome }) => isWritten(outcome));
    for (const { placed } of written) await keepValue(tx, placed);
    if (written.length > 0) await leaveTraces(tx, source.id, judged);
    return { kind: "written", results };
  });
}

interface Judged {
  placed: PlacedValue;
  held: { value: number } | null;
  outcome: FeedOutcome;
}

/** One line for what was handed over together, and one for each value that was put right, with what stood before. */
async function leaveTraces(tx: Transaction, sourceId: string, judged: readonly Judged[]): Promise<void> {
  const line = { actor: "portal", outcome: "done" };
  const written = judged.filter(({ outcome }) => isWritten(outcome)).length;
  await appendAudit(tx, {
    ...line,
    action: "indicators.record",
    object: `source:${sourceId}`,
    body: { values: written },
  });
  for (const { placed, held, outcome } of judged)
    if (outcome === "corrected")
      await appendAudit(tx, {
        ...line,
        action: "indicators.correct",
        object: `indicator:${[placed.indicator, placed.service, placed.period].filter(Boolean).join("/")}`,
        body: { source: sourceId, before: held?.value ?? null, after: placed.value },
      });
  await dropPages(tx, ["indicators"]);
}
