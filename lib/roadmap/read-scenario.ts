import { z } from "zod";
import type { Scenario as ScenarioRow } from "#lib/db/generated/client.ts";
import { currencies, longestDuration, skills } from "#lib/domain/proposals/papers.ts";
import type { Scenario } from "#lib/domain/roadmap/scenario.ts";
import { horizonOf } from "./horizon-of.ts";

const amount = z.number().min(0);

const parts = z.object({
  rates: z.partialRecord(z.enum(currencies), z.number().positive()),
  capacity: z.partialRecord(z.enum(skills), z.array(amount)),
  budget: z.record(z.string(), amount).nullable(),
  blocks: z.record(
    z.string(),
    z.discriminatedUnion("there", [
      z.object({ there: z.literal(true) }),
      z.object({
        there: z.literal(false),
        effort: z.partialRecord(z.enum(skills), amount),
        duration: z.int().min(1).max(longestDuration),
        cost: amount,
      }),
    ]),
  ),
  pins: z.array(z.object({ item: z.string(), quarter: z.string().nullable() })),
});

/** A stored scenario as the rules take it. */
export function readScenario(row: ScenarioRow): Scenario {
  const { firstQuarter, quarters, discount, currency } = row;
  return { quarters: horizonOf(firstQuarter, quarters), discount, currency, ...parts.parse(row) };
}
