import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { daysOf, periodOf } from "#lib/domain/indicators/period.ts";
import type { Giver } from "./giver.ts";
import type { HandedOver } from "./schema.ts";

/** Why a value that can be read does not fit what the portal knows. */
export interface Misfit {
  /** Which of the values, from 0. */
  place: number;
  field: keyof HandedOver;
  reason:
    | "unknownIndicator"
    | "notOfThisSource"
    | "serviceNeeded"
    | "noService"
    | "unknownService"
    | "toCome"
    | "twice";
}

interface Known {
  indicators: ReadonlyMap<string, { definition: number; ofServices: boolean }>;
  /** The ids of the services that are named, by their codes. */
  services: ReadonlyMap<string, string>;
}

export async function knownIndicators(tx: Transaction, values: readonly HandedOver[]): Promise<Known> {
  const names = [...new Set(values.map(({ indicator }) => indicator))];
  const codes = [...new Set(values.flatMap(({ service }) => service ?? []))];
  const indicators = await tx.indicator.findMany({ where: { id: { in: names } } });
  const services = await tx.service.findMany({
    where: { code: { in: codes } },
    select: { id: true, code: true },
  });
  return {
    indicators: new Map(indicators.map((row) => [row.id, row])),
    services: new Map(services.map(({ id, code }) => [code, id])),
  };
}

interface Fitting {
  values: readonly HandedOver[];
  known: Known;
  giver: Giver;
  /** An ISO date. */
  today: string;
}

/** Everything that does not fit, one reason for each value. */
export function misfits({ values, known, giver, today }: Fitting): Misfit[] {
  const seen = new Set<string>();
  return values.flatMap((handed, place) => {
    const key = [handed.indicator, handed.period, handed.service].join(" ");
    const fault = seen.has(key) ? (["period", "twice"] as const) : faultOf(handed, { known, giver, today });
    seen.add(key);
    return fault ? [{ place, field: fault[0], reason: fault[1] }] : [];
  });
}

function faultOf(
  handed: HandedOver,
  { known, giver, today }: Omit<Fitting, "values">,
): readonly [field: keyof HandedOver, reason: Misfit["reason"]] | null {
  const indicator = known.indicators.get(handed.indicator);
  if (!indicator) return ["indicator", "unknownIndicator"];
  if (!giver.indicators.includes(handed.indicator)) return ["indicator", "notOfThisSource"];
  if (indicator.ofServices && handed.service === undefined) return ["service", "serviceNeeded"];
  if (!indicator.ofServices && handed.service !== undefined) return ["service", "noService"];
  if (handed.service !== undefined && !known.services.has(handed.service))
    return ["service", "unknownService"];
  const period = periodOf(handed.period);
  return period && daysOf(period).from > today ? ["period", "toCome"] : null;
}
