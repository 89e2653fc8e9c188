import "server-only";
import { appendAudit } from "#lib/db/audit.ts";
import { dropPages } from "#lib/db/pages.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { faultsOfUse, type TypedUse } from "#lib/domain/indicators/channel-uses.ts";
import { feedOutcome, isAgainst, isWritten, type FeedOutcome } from "#lib/domain/indicators/feed.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { onlyWriter, type Taken } from "./record-values.ts";
import type { HandedUse } from "./schema.ts";
import type { Source } from "./source-of-request.ts";

interface UseMisfit {
  /** Which of the uses, from 0. */
  place: number;
  field: keyof HandedUse;
  reason: "unknownService" | "notOfThisSource" | "toCome" | "twice" | "required" | "outOfRange";
}

export interface UseResult extends Pick<HandedUse, "service" | "year" | "channel"> {
  outcome: FeedOutcome;
}

export type HandedUses = Taken<UseResult, UseMisfit>;

interface Handing {
  source: Source;
  uses: readonly HandedUse[];
  now: Date;
}

/** Writes down how services were used, as a source says it: all of it, or nothing where one does not fit. */
export function recordHandedUses(handing: Handing): Promise<HandedUses> {
  const { source, uses } = handing;
  return inScope(portalScope, async (tx) => {
    await onlyWriter(tx);
    const services = await servicesNamed(tx, uses);
    const faults = misfits(handing, services);
    if (faults.length > 0) return { kind: "misfit", misfits: faults };
    const judged = await Array.fromAsync(uses, (handed) => judge(tx, handing, { handed, services }));
    const results = judged.map(({ handed: { service, year, channel }, outcome }) => ({
      ...{ service, year, channel, outcome },
    }));
    const against = results.filter(({ outcome }) => isAgainst(outcome));
    if (against.length > 0) return { kind: "conflict", results: against };
    const changed = judged.filter(({ outcome }) => isWritten(outcome));
    for (const { key, data, before, outcome, handed } of changed) {
      const where = { serviceId_year_channel: key };
      await tx.channelUse.upsert({ where, create: { ...key, ...data }, update: data });
      if (outcome === "corrected")
        await appendAudit(tx, {
          ...{ actor: "portal", action: "indicators.correct", outcome: "done" },
          object: `uses:${[handed.service, handed.year, handed.channel].join("/")}`,
          body: { source: source.id, before, after: handed.uses },
        });
    }
    if (changed.length === 0) return { kind: "written", results };
    await appendAudit(tx, {
      ...{ actor: "portal", action: "indicators.record", outcome: "done" },
      object: `source:${source.id}`,
      body: { uses: changed.length },
    });
    await dropPages(tx, ["indicators", "catalogue"]);
    return { kind: "written", results };
  });
}

type Services = ReadonlyMap<string, { id: string; organisationId: string }>;

async function servicesNamed(tx: Transaction, uses: readonly HandedUse[]): Promise<Services> {
  const rows = await tx.service.findMany({
    where: { code: { in: uses.map(({ service }) => service) } },
    select: { id: true, code: true, organisationId: true },
  });
  return new Map(rows.map(({ code, ...row }) => [code, row]));
}

/** Everything that does not fit; what contradicts itself says so at each of its fields. */
function misfits({ source, uses, now }: Handing, services: Services): UseMisfit[] {
  const thisYear = yearOf(now);
  const seen = new Set<string>();
  return uses.flatMap((handed, place): UseMisfit[] => {
    const { service, year, channel } = handed;
    const key = [service, year, channel].join("/");
    const isTwice = seen.has(key);
    seen.add(key);
    const named = services.get(service);
    if (!named) return [{ place, field: "service", reason: "unknownService" }];
    if (named.organisationId !== source.usesOfId)
      return [{ place, field: "service", reason: "notOfThisSource" }];
    if (year > thisYear) return [{ place, field: "year", reason: "toCome" }];
    if (isTwice) return [{ place, field: "channel", reason: "twice" }];
    return faultsOfUse(toldOf(handed)).map((fault) => ({ place, ...fault }));
  });
}

async function judge(
  tx: Transaction,
  { source, now }: Handing,
  { handed, services }: { handed: HandedUse; services: Services },
) {
  const { service, year, channel, corrects = false } = handed;
  const key = { serviceId: services.get(service)?.id ?? "", year, channel };
  const partial = year === yearOf(now);
  const row = await tx.channelUse.findUnique({
    where: { serviceId_year_channel: key },
    include: { source: { select: { withdrawnAt: true } } },
  });
  const held = row && {
    value: asText({ ...row, visits: row.visits?.toNumber() ?? null }),
    partial: row.partial,
    sourceId: row.sourceId,
    sourceIsGone: row.source !== null && row.source.withdrawnAt !== null,
  };
  const told = toldOf(handed);
  const outcome = feedOutcome(held, { value: asText(told), partial, corrects }, source.id);
  const { uses } = handed;
  const data = { ...told, uses, partial, recordedAt: now, recordedById: null, sourceId: source.id };
  return { handed, key, data, outcome, before: row?.uses ?? null };
}

/** What is told of one channel in one year; what is left out was not counted. */
function toldOf({ uses, answers, satisfied, minutes, visits }: HandedUse): TypedUse {
  return {
    uses,
    answers: answers ?? null,
    satisfied: satisfied ?? null,
    minutes: minutes ?? null,
    visits: visits ?? null,
  };
}

/** The same figures make the same text. */
function asText({ uses, answers, satisfied, minutes, visits }: TypedUse): string {
  return [uses, answers, satisfied, minutes, visits].join("/");
}

function yearOf(now: Date): number {
  return Number(isoDay(now).slice(0, 4));
}
