import { z } from "zod";
import { hashedText, type Sha256 } from "#lib/domain/rankings/bundle.ts";
import { differences, type Difference } from "#lib/domain/rankings/differences.ts";
import type { MalformedReason } from "#lib/domain/rankings/malformation.ts";
import { parseShape } from "#lib/domain/rankings/shape.ts";
import { checkPlan, type Violation } from "./check-plan.ts";
import { obstaclesOf } from "./complete-plan.ts";
import { outlineOf } from "./outline.ts";
import { parseRoadmapInput } from "./parse-roadmap-input.ts";
import { startsOfPlan, type Plan } from "./plan.ts";
import { ROADMAP_FORMAT } from "./roadmap-document.ts";
import type { RoadmapFaultReason } from "./roadmap-fault.ts";
import type { RoadmapInput } from "./roadmap-input.ts";

/** What of a published roadmap does not hold: the conditions its plan breaks, and what it says otherwise than it is. */
export type RoadmapFindings = { violations: Violation[]; differences: Difference[] };

type Malformed = { path: string; reason: MalformedReason | RoadmapFaultReason };
export type VerifiedRoadmap = { ok: true; value: RoadmapFindings } | { ok: false; malformed: Malformed[] };

/** Whether a document says of itself that it is a roadmap: what is solved from, and a plan. */
export function isRoadmap(document: unknown): boolean {
  return typeof document === "object" && document !== null && "input" in document && "plan" in document;
}

/**
 * Checks a published roadmap by itself: that its plan keeps every condition, what that is worth, why the rest is
 * left out, and its hash. It is not solved again: the bound is the solver's word. Refuses what is no roadmap.
 */
export function verifyRoadmap(document: unknown, sha256: Sha256): VerifiedRoadmap {
  if (typeof document !== "object" || document === null) return refused("wrongType");
  const shape = parseShape(documentSchema, document);
  if (!shape.ok) return shape;
  const { hash, input, ...said } = shape.value;
  const parsed = parseRoadmapInput(input);
  if (!parsed.ok)
    return {
      ok: false,
      malformed: parsed.faults.map(({ path, reason }) => ({ path: inputPath(path), reason })),
    };
  const text = hashedTextOf(document);
  if (text === null) return refused("noCanonicalForm");

  const { violations, objective } = checkPlan(parsed.value, said.plan);
  const recomputed = {
    objective,
    bound: Math.max(said.bound, objective),
    gap: said.bound > 0 ? (said.bound - objective) / said.bound : 0,
    leftOut: violations.length > 0 ? said.leftOut : leftOutOf(parsed.value, said.plan),
    hash: sha256(text),
  };
  const { objective: worth, bound, gap, leftOut } = said;
  const all = differences({ objective: worth, bound, gap, leftOut, hash }, recomputed);
  return { ok: true, value: { violations, differences: all.filter(isMaterial) } };
}

function refused(reason: MalformedReason): VerifiedRoadmap {
  return { ok: false, malformed: [{ path: "", reason }] };
}

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, "notAHash");

const documentSchema = z.object({
  formatVersion: z.literal(ROADMAP_FORMAT, "unknownVersion"),
  edition: z.string().min(1, "empty"),
  publishedAt: z.string().min(1, "empty"),
  input: z.unknown(),
  plan: z.array(z.object({ item: z.string(), quarter: z.string() })),
  leftOut: z.array(z.looseObject({ item: z.string() })),
  objective: z.number(),
  bound: z.number(),
  gap: z.number(),
  previousHash: hashSchema,
  hash: hashSchema,
});

function inputPath(path: string): string {
  return path === "" ? "input" : `input.${path}`;
}

function leftOutOf(input: RoadmapInput, plan: Plan) {
  const outline = outlineOf(input);
  return obstaclesOf(outline, startsOfPlan(plan, outline));
}

const TOLERANCE = 1e-6;

/** The last bits of a sum say nothing. */
function isMaterial({ published, recomputed }: Difference): boolean {
  if (typeof published !== "number" || typeof recomputed !== "number") return true;
  return Math.abs(published - recomputed) > TOLERANCE * Math.max(1, Math.abs(recomputed));
}

/** Null where a text or number of the file has no canonical form. */
function hashedTextOf(document: object): string | null {
  try {
    return hashedText(document);
  } catch {
    return null;
  }
}
