import { z } from "zod";
import { openText } from "#lib/api/open-text.ts";
import { currencies } from "#lib/domain/proposals/papers.ts";
import { roadmapInputSchema } from "#lib/domain/roadmap/parse-roadmap-input.ts";
import { ROADMAP_FORMAT } from "#lib/domain/roadmap/roadmap-document.ts";
import { leftOutSchema, obstacleSchema, planSchema, unplannedSchema } from "./read-solving.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What is published of the roadmap of an edition, but for its fingerprint. */
export const roadmapContent = z.object({
  formatVersion: z.literal(ROADMAP_FORMAT),
  edition: z.string(),
  illustrative: z.boolean(),
  publishedAt: z.iso.datetime(),
  scenario: openText,
  currency: z.enum(currencies),
  input: roadmapInputSchema,
  plan: planSchema,
  leftOut: leftOutSchema,
  unplanned: unplannedSchema,
  objective: z.number(),
  bound: z.number(),
  gap: z.number(),
  status: z.enum(["solved", "stopped"]),
  seconds: z.number(),
  proposals: z.array(
    z.object({
      id: z.string(),
      rank: z.number(),
      name: openText,
      organisation: z.string(),
      requires: z.array(z.enum(["law", "data", "infrastructure", "staff"])),
    }),
  ),
  buildingBlocks: z.array(z.object({ id: z.string(), name: openText, there: z.boolean() })),
  previousHash: hash,
});

/** The roadmap of an edition: from it anyone checks that the plan holds and what it is worth. */
export const openRoadmapSchema = roadmapContent.extend({ hash });

/** What keeps a proposal out; of a need, what keeps that out, and so on. */
export const openObstacleSchema = obstacleSchema;
