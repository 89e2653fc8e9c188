import { createHash } from "node:crypto";
import type { Bundle, FrozenRound } from "#lib/domain/rankings/bundle.ts";
import { editionInputs, hashedText, sealBundle } from "#lib/domain/rankings/bundle.ts";
import { DEFAULT_METHOD } from "#lib/domain/rankings/method.ts";
import { robustResults } from "#lib/domain/rankings/robust-results.ts";

export const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

export const frozenRound: FrozenRound = {
  edition: "demo-1",
  illustrative: true,
  replaces: null,
  publishedAt: "2026-11-01T09:00:00.000Z",
  previousHash: null,
  round: { id: "demo", name: { ar: "دورة توضيحية", en: "Illustrative round" } },
  method: { ...DEFAULT_METHOD, draws: 200 },
  criteria: [
    {
      id: "R1",
      dimension: "readiness",
      weight: 1,
      name: { ar: "توثيق الإجراءات", en: "Process documented" },
    },
    { id: "I1", dimension: "impact", weight: 1, name: { ar: "حجم الطلب السنوي", en: "Yearly demand" } },
  ],
  proposals: [
    { id: "p2", organisation: "health", service: null, name: { ar: "حجز موعد", en: "Book an appointment" } },
    { id: "p1", organisation: "interior", service: "MOI-014", name: { ar: "رخصة", en: "Licence" } },
  ],
  evaluations: [
    {
      proposal: "p1",
      group: "quality",
      levels: [
        { criterion: "I1", level: 5 },
        { criterion: "R1", level: 4 },
      ],
    },
    {
      proposal: "p1",
      group: "ministry",
      levels: [
        { criterion: "I1", level: 4 },
        { criterion: "R1", level: null },
      ],
    },
    {
      proposal: "p2",
      group: "quality",
      levels: [
        { criterion: "I1", level: 2 },
        { criterion: "R1", level: 5 },
      ],
    },
  ],
};

export function publishedBundle(round: FrozenRound = frozenRound): Bundle {
  const drawn = editionInputs(round);
  if (!drawn.ok) throw new Error(JSON.stringify(drawn.malformed));
  return sealBundle(drawn.value.inputs, robustResults(drawn.value.table), sha256);
}

/** The same edition as version 1 of the format had it. */
export function plainBundle(round: FrozenRound = frozenRound) {
  const { hash: _, results, ...rest } = publishedBundle(round);
  const content = { ...rest, formatVersion: 1, results: plainResults(results) };
  return { ...content, hash: sha256(hashedText(content)) };
}

/** The ranking without how certain it is. */
export function plainResults({ proposals, agreement, incomplete }: Bundle["results"]) {
  const { overall, perCriterion } = agreement;
  return {
    proposals: proposals.map(({ id, impact, readiness, priority, rank, quadrant }) => ({
      ...{ id, impact, readiness, priority, rank, quadrant },
    })),
    agreement: { overall, perCriterion },
    incomplete,
  };
}
