import { createHash } from "node:crypto";
import type { Bundle, FrozenRound } from "#lib/domain/rankings/bundle.ts";
import { buildBundle } from "#lib/domain/rankings/bundle.ts";
import { DEFAULT_METHOD } from "#lib/domain/rankings/method.ts";

export const sha256 = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");

export const frozenRound: FrozenRound = {
  edition: "demo-1",
  illustrative: true,
  replaces: null,
  publishedAt: "2026-11-01T09:00:00.000Z",
  previousHash: null,
  round: { id: "demo", name: { ar: "دورة توضيحية", en: "Illustrative round" } },
  method: DEFAULT_METHOD,
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
  const built = buildBundle(round, sha256);
  if (!built.ok) throw new Error(JSON.stringify(built.malformed));
  return built.value;
}
