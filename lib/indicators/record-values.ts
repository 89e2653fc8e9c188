import "server-only";
import { appendAudit } from "#lib/db/audit.ts";
import { dropPages } from "#lib/db/pages.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { isAgainst, isWritten, type FeedOutcome } from "#lib/domain/indicators/feed.ts";
import { judgeValues, type Handing, type Judged } from "./judge-values.ts";
import { keepValue } from "./kept-values.ts";
import type { Misfit } from "./misfits.ts";
import type { HandedOver } from "./schema.ts";

export interface HandedResult extends Pick<HandedOver, "indicator" | "period" | "service"> {
  outcome: FeedOutcome;
}

/** What became of all that was handed over at once. */
export type Taken<Result, Fault> =
  | { kind: "written"; results: Result[] }
  | { kind: "misfit"; misfits: Fault[] }
  | { kind: "conflict"; results: Result[] };

export type Recorded = Taken<HandedResult, Misfit>;

/** Writes down what a source hands over: all of it, or nothing where one value does not fit or contradicts. */
export function recordValues(handing: Handing): Promise<Recorded> {
  return inScope(portalScope, async (tx) => {
    const recorded = await recordWithin(tx, handing, "portal");
    if (recorded.kind !== "written") return recorded;
    const values = recorded.results.filter(({ outcome }) => isWritten(outcome)).length;
    if (values === 0) return recorded;
    await appendAudit(tx, {
      ...{ actor: "portal", action: "indicators.record", outcome: "done" },
      object: `source:${handing.giver.id}`,
      body: { values },
    });
    await dropPages(tx, ["indicators"]);
    return recorded;
  });
}

/** The same inside of an act; whoever acts leaves the line that tells of it, and makes the pages out of date. */
export async function recordWithin(tx: Transaction, handing: Handing, actor: string): Promise<Recorded> {
  await onlyWriter(tx);
  const judgement = await judgeValues(tx, handing);
  if (judgement.kind === "misfit") return judgement;
  const { judged } = judgement;
  const results = judged.map(({ placed: { indicator, period, service }, outcome }) => ({
    ...{ indicator, period, service, outcome },
  }));
  const against = results.filter(({ outcome }) => isAgainst(outcome));
  if (against.length > 0) return { kind: "conflict", results: against };
  for (const { placed, outcome } of judged) if (isWritten(outcome)) await keepValue(tx, placed);
  await tellOfCorrections(tx, judged, actor);
  return { kind: "written", results };
}

/** One writer at a time: two that send the same period at the same moment do not both find nothing there. */
export async function onlyWriter(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('indicator_values'))`;
}

/** A line for each value that was put right, with what stood before. */
async function tellOfCorrections(tx: Transaction, judged: readonly Judged[], actor: string): Promise<void> {
  for (const { placed, held, outcome } of judged) {
    if (outcome !== "corrected") continue;
    const { indicator, service, period, giver } = placed;
    const giverName = giver.origin === "fed" ? "source" : "upload";
    await appendAudit(tx, {
      ...{ actor, action: "indicators.correct", outcome: "done" },
      object: `indicator:${[indicator, service, period].filter(Boolean).join("/")}`,
      body: { [giverName]: giver.id, before: held?.value ?? null, after: placed.value },
    });
  }
}
