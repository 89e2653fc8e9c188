import { z } from "zod";
import { longestDuration, skills } from "#lib/domain/proposals/papers.ts";
import { isQuarter } from "#lib/domain/proposals/quarter.ts";
import { fieldPath } from "#lib/domain/rankings/shape.ts";
import { brokenInputRules } from "./input-rules.ts";
import { ROADMAP_FAULT_REASONS } from "./roadmap-fault.ts";
import type { RoadmapFault } from "./roadmap-fault.ts";
import { DEFAULT_DISCOUNT, LONGEST_HORIZON } from "./roadmap-input.ts";
import type { RoadmapInput } from "./roadmap-input.ts";

export type ParsedRoadmap = { ok: true; value: RoadmapInput } | { ok: false; faults: RoadmapFault[] };

/** Reads the input of a roadmap from JSON, or refuses it with the path and the reason of each field at fault. */
export function parseRoadmapInput(input: unknown): ParsedRoadmap {
  const parsed = roadmapInputSchema.safeParse(input, { error: generalReason });
  if (!parsed.success) return { ok: false, faults: parsed.error.issues.map(faultOf) };
  const faults = brokenInputRules(parsed.data);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: parsed.data };
}

function generalReason({ code, input }: z.core.$ZodRawIssue): string | undefined {
  if (input === undefined) return "missing";
  return code === "invalid_type" ? "wrongType" : undefined;
}

function faultOf({ path, message }: z.core.$ZodIssue): RoadmapFault {
  const reason = ROADMAP_FAULT_REASONS.find((known) => known === message) ?? "notAllowed";
  return { path: fieldPath(path), reason };
}

const text = z.string().min(1, "empty");
const amount = z.number().min(0, "negative");
const quarter = z.string().refine(isQuarter, "notAQuarter");

const development = {
  id: text,
  effort: z.partialRecord(z.enum(skills), amount),
  duration: z.int("wrongType").min(1, "outOfRange").max(longestDuration, "outOfRange"),
  cost: amount,
  earliest: quarter.nullable().default(null),
};

const itemSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("proposal"), ...development, priority: amount }),
  z.object({ kind: z.literal("buildingBlock"), ...development }),
]);

/** The form of the input in JSON; its messages are reasons. */
export const roadmapInputSchema: z.ZodType<RoadmapInput> = z.object({
  quarters: z.array(quarter).min(1, "empty").max(LONGEST_HORIZON, "outOfRange"),
  discount: z.number().gt(0, "outOfRange").max(1, "outOfRange").default(DEFAULT_DISCOUNT),
  items: z.array(itemSchema).min(1, "empty"),
  dependencies: z.array(z.object({ item: text, needs: text })).default([]),
  capacity: z.partialRecord(z.enum(skills), z.array(amount)),
  budget: z.record(z.string(), amount).nullable().default(null),
  pins: z.array(z.object({ item: text, quarter: quarter.nullable() })).default([]),
});
