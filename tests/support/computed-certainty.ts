import { computeCertainty } from "#lib/rankings/compute-certainty.ts";

/** Does what the worker would do when a round's certainty was asked for. */
export function computedCertainty({ id }: { id: string }): Promise<void> {
  return computeCertainty.run({ round: id }, { signal: new AbortController().signal });
}
