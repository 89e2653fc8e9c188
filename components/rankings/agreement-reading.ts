import { AGREEMENT_GATE } from "#lib/domain/rankings/publication-conditions.ts";

/** From here on the evaluators' agreement is customarily relied on (Krippendorff, *Content Analysis*). */
const RELIABLE = 0.8;

export function agreementReading(alpha: number | null): "notComputable" | "low" | "tentative" | "reliable" {
  if (alpha === null) return "notComputable";
  if (alpha < AGREEMENT_GATE) return "low";
  return alpha < RELIABLE ? "tentative" : "reliable";
}
