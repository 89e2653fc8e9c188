import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { editionInputs, hashedText, sealBundle, type FrozenRound } from "#lib/domain/rankings/bundle.ts";
import { editionAddress } from "#lib/domain/rankings/edition-address.ts";
import { DEFAULT_METHOD } from "#lib/domain/rankings/method.ts";
import { robustResults } from "#lib/domain/rankings/robust-results.ts";
import { sha256 } from "#lib/sha256.ts";

const objectionDays = 14;
const day = 86_400_000;

/** An edition of a deliberated round as the portal would publish it, without the portal's queries; its slug. */
export function makeEdition(roundId: string, reason: string | null = null): Promise<string> {
  return inScope(portalScope, async (tx) => {
    // Two who lay out at once must not take the same place in the chain.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('editions to see'))`;
    const earlier = await tx.edition.findMany({ where: { roundId }, orderBy: { sequence: "desc" } });
    const latest = await tx.edition.findFirst({ orderBy: { sequence: "desc" } });
    const publishedAt = new Date();
    const { slug: round } = await tx.round.findUniqueOrThrow({ where: { id: roundId } });
    const taken = earlier.map(({ slug }) => slug);
    const slug = editionAddress({ round, earlier: earlier.length, taken });
    const frozen = await frozenRoundOf(tx, roundId);
    const imprint = { edition: slug, replaces: taken[0] ?? null, publishedAt: publishedAt.toISOString() };
    const drawn = editionInputs({
      ...frozen,
      ...imprint,
      round: { ...frozen.round, reason },
      previousHash: latest?.hash ?? null,
    });
    if (!drawn.ok) throw new Error("The round cannot be ranked.");
    const bundle = sealBundle(drawn.value.inputs, robustResults(drawn.value.table), sha256);
    const { hash, previousHash } = bundle;
    await tx.edition.create({
      data: {
        ...{ slug, roundId, publishedAt, hash, previousHash, illustrative: false },
        content: hashedText(bundle),
        sequence: (latest?.sequence ?? 0) + 1,
        replacesId: earlier[0]?.id ?? null,
      },
    });
    await tx.proposal.updateMany({ where: { roundId, status: "accepted" }, data: { status: "ranked" } });
    const objectionsUntil = new Date(publishedAt.getTime() + objectionDays * day);
    await tx.round.update({ where: { id: roundId }, data: { objectionsUntil } });
    return slug;
  });
}

type Frozen = Omit<FrozenRound, "edition" | "replaces" | "publishedAt" | "previousHash">;

async function frozenRoundOf(tx: Transaction, id: string): Promise<Frozen> {
  const round = await tx.round.findUniqueOrThrow({
    where: { id },
    include: {
      weights: true,
      criteriaSet: { include: { criteria: { orderBy: { position: "asc" } } } },
      proposals: {
        include: { organisation: true, service: true, evaluations: { include: { scores: true } } },
      },
    },
  });
  const { criteria } = round.criteriaSet;
  const codes = new Map(criteria.map((criterion) => [criterion.id, criterion.code]));
  const weights = new Map(round.weights.map(({ criterionId, weight }) => [criterionId, weight]));
  return {
    illustrative: false,
    round: { id: round.slug, name: { ar: round.nameAr, en: round.nameEn } },
    method: { ...DEFAULT_METHOD, draws: 100 },
    criteria: criteria.map(({ code, dimension, nameAr, nameEn, levelsAr, levelsEn, ...criterion }) => ({
      id: code,
      dimension,
      weight: weights.get(criterion.id) ?? 0,
      name: { ar: nameAr, en: nameEn },
      levels: { ar: levelsAr, en: levelsEn },
    })),
    proposals: round.proposals.map(({ reference, organisation, service, targetMaturity, ...proposal }) => ({
      id: reference ?? proposal.id,
      organisation: organisation.slug,
      organisationName: { ar: organisation.nameAr, en: organisation.nameEn },
      service: service?.code ?? null,
      name: { ar: service?.nameAr ?? "", en: service?.nameEn ?? null },
      targetMaturity,
      figures: null,
    })),
    evaluations: round.proposals.flatMap(({ id: own, reference, evaluations }) =>
      evaluations.map(({ group, scores }) => ({
        proposal: reference ?? own,
        group,
        levels: scores.flatMap(({ criterionId, level }) => {
          const criterion = codes.get(criterionId);
          return criterion ? [{ criterion, level }] : [];
        }),
      })),
    ),
  };
}
