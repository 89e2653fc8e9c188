import { z } from "zod";
import { skills } from "#lib/domain/proposals/papers.ts";
import type { LeftOut } from "#lib/domain/roadmap/complete-plan.ts";
import type { Unplanned } from "#lib/domain/roadmap/gather-input.ts";
import type { Limit } from "#lib/domain/roadmap/limits.ts";
import { parseRoadmapInput } from "#lib/domain/roadmap/parse-roadmap-input.ts";
import type { PinConflict } from "#lib/domain/roadmap/pin-conflicts.ts";
import type { Obstacle } from "#lib/domain/roadmap/place-item.ts";
import type { RoadmapInput } from "#lib/domain/roadmap/roadmap-input.ts";

const limit: z.ZodType<Limit> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("capacity"), quarter: z.string(), skill: z.enum(skills), amount: z.number() }),
  z.object({ kind: z.literal("budget"), year: z.string(), amount: z.number() }),
]);

export const obstacleSchema: z.ZodType<Obstacle> = z.lazy(() =>
  z.union([
    z.object({ kind: z.literal("pin") }),
    z.object({ kind: z.literal("date") }),
    z.object({ kind: z.literal("dependency"), needs: z.string(), because: obstacleSchema }),
    z.object({ kind: z.literal("limit"), limit, missing: z.number() }),
  ]),
);

/** What a solving stores, in the form in which it is read again and published. */
export const planSchema = z.array(z.object({ item: z.string(), quarter: z.string() }));

export const leftOutSchema: z.ZodType<LeftOut[]> = z.array(
  z.object({ item: z.string(), obstacle: obstacleSchema.nullable() }),
);

export const unplannedSchema: z.ZodType<Unplanned[]> = z.array(
  z.discriminatedUnion("why", [
    z.object({ item: z.string(), why: z.literal("noEstimate") }),
    z.object({ item: z.string(), why: z.literal("noRate") }),
    z.object({ item: z.string(), why: z.literal("needNotPlanned"), needs: z.string() }),
  ]),
);

export const conflictsSchema: z.ZodType<PinConflict[]> = z.array(
  z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("tooEarly"), item: z.string() }),
    z.object({ kind: z.literal("notCompleted"), item: z.string() }),
    z.object({ kind: z.literal("needLeftOut"), item: z.string(), needs: z.string() }),
    z.object({ kind: z.literal("needUnfinished"), item: z.string(), needs: z.string() }),
    z.object({ kind: z.literal("limit"), limit, over: z.number(), items: z.array(z.string()) }),
  ]),
);

/** The input of a solving as it was frozen. */
export function roadmapInputOf({ input }: { input: string }): RoadmapInput {
  const parsed = parseRoadmapInput(JSON.parse(input));
  if (!parsed.ok) throw new TypeError(`Not the input of a roadmap: ${JSON.stringify(parsed.faults)}`);
  return parsed.value;
}
