import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { DIMENSIONS } from "#lib/domain/criteria/criterion.ts";
import { directWeights } from "#lib/domain/criteria/direct-weights.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { MOST_CRITERIA, type TypedCriteria } from "./criteria-form.ts";

interface DrawnUp {
  version: string;
  note: string | null;
  criteria: TypedCriteria;
  /** What the version started from: criteria that kept their code keep their sources. */
  base: readonly { code: string; sources: string[] }[];
}

/** Keeps a new version of the criteria; those before it stay as they are. */
export async function drawUpCriteria(
  tx: Transaction,
  { version, note, criteria, base }: DrawnUp,
): Promise<Outcome<null>> {
  // Whoever draws up another version at the same moment waits, and then finds the code taken.
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtext('versions of criteria'))::text`;
  if ((await tx.criteriaSet.count({ where: { version } })) > 0) {
    return refused("invalid", { code: "criteriaVersionTaken" });
  }
  const typed = DIMENSIONS.map((dimension) =>
    Object.entries(criteria).filter(([, criterion]) => criterion.dimension === dimension),
  );
  if (typed.some((members) => members.length === 0)) return refused("dimensionWithoutCriteria");
  if (typed.some((members) => members.length > MOST_CRITERIA)) return refused("tooManyCriteria");
  const weights = directWeights(
    typed.flat().map(([id, { dimension, weight }]) => ({ id, dimension, weight })),
  );
  if (!weights.ok) return refused("weightsAllZero");
  await tx.criteriaSet.create({
    data: {
      version,
      note,
      criteria: {
        create: typed.flat().map(([code, { weight: _, ...said }], index) => ({
          ...said,
          code,
          position: index + 1,
          sources: base.find((before) => before.code === code)?.sources ?? [],
          defaultWeight: weights.value[code] ?? 0,
        })),
      },
    },
  });
  return done(null);
}
