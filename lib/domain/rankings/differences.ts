import { fieldPath } from "./shape.ts";

/** A field that two documents do not share; undefined on the side that lacks it. */
export type Difference = { path: string; published: unknown; recomputed: unknown };

/** Every field in which a published JSON value differs from the recomputed one. Numbers must agree to the last bit. */
export function differences(
  published: unknown,
  recomputed: unknown,
  path: readonly (string | number)[] = [],
): Difference[] {
  const left = fieldsOf(published);
  const right = fieldsOf(recomputed);
  if (left && right && Array.isArray(published) === Array.isArray(recomputed)) {
    const fields = new Set([...left.keys(), ...right.keys()]);
    return [...fields].flatMap((field) => differences(left.get(field), right.get(field), [...path, field]));
  }
  return published === recomputed ? [] : [{ path: fieldPath(path), published, recomputed }];
}

function fieldsOf(value: unknown): ReadonlyMap<string | number, unknown> | null {
  if (Array.isArray(value)) return new Map(value.entries());
  return typeof value === "object" && value !== null ? new Map(Object.entries(value)) : null;
}
