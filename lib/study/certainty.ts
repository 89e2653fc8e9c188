import { z } from "zod";
import type { RankRange } from "#lib/domain/study/material.ts";

const certain = z.object({
  id: z.string(),
  interval: z.tuple([z.number(), z.number()]),
  coverage: z.number(),
  topK: z.number(),
});

const bundle = z.object({ results: z.object({ proposals: z.array(z.unknown()) }) });

/** How certain each rank of an edition is, by the id of its proposal; those that do not say so are not there. */
export function certaintyIn(content: unknown): ReadonlyMap<string, RankRange> {
  const ranges = bundle.parse(content).results.proposals.flatMap((proposal): [string, RankRange][] => {
    const parsed = certain.safeParse(proposal);
    if (!parsed.success) return [];
    const { id, interval, coverage, topK } = parsed.data;
    return [[id, { lowest: interval[0], highest: interval[1], coverage, topK }]];
  });
  return new Map(ranges);
}
