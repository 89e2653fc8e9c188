import { z } from "zod";
import { MALFORMED_REASONS } from "./malformation.ts";
import type { Malformation, MalformedReason } from "./malformation.ts";

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; malformed: Malformation[] };

/** Reads JSON by a schema whose messages are reasons; what the schema says nothing about is named here. */
export function parseShape<Value>(schema: z.ZodType<Value>, input: unknown): Parsed<Value> {
  const parsed = schema.safeParse(input, { error: generalReason });
  if (parsed.success) return { ok: true, value: parsed.data };
  return {
    ok: false,
    malformed: parsed.error.issues.map(({ path, message }) => ({
      path: fieldPath(path),
      reason: MALFORMED_REASONS.find((reason) => reason === message) ?? "notAllowed",
    })),
  };
}

function generalReason({ code, input }: z.core.$ZodRawIssue): MalformedReason | undefined {
  if (input === undefined) return "missing";
  return code === "invalid_type" ? "wrongType" : undefined;
}

/** A path as people read it: `scores[3].level`. */
export function fieldPath(path: readonly PropertyKey[]): string {
  return z.core.toDotPath([...path]);
}
