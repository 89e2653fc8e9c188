import { inScope } from "#lib/db/scope.ts";
import type { Prisma } from "#lib/db/generated/client.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { publishEdition } from "#lib/rankings/publish-edition.ts";
import { makeDeliberatedRound } from "./deliberated-round.ts";
import { moveRound } from "./rounds.ts";

/** A round that was published, with its edition. */
export async function publishedRound() {
  const round = await makeDeliberatedRound();
  await moveRound(round.id, "published");
  const edition = await inScope(portalScope, async (tx) => {
    await publishEdition(tx, { roundId: round.id, reason: null, byId: null, now: new Date() });
    return tx.edition.findFirstOrThrow({ where: { roundId: round.id } });
  });
  return { ...round, edition };
}

/** A scenario with people and money enough for a few services; its id. */
export async function makeScenario(
  editionId: string,
  parts: Partial<Prisma.ScenarioUncheckedCreateInput> = {},
): Promise<string> {
  const { id } = await inScope(portalScope, (tx) =>
    tx.scenario.create({
      data: {
        editionId,
        nameAr: "فريق واحد",
        nameEn: "One team",
        firstQuarter: "2027-Q1",
        quarters: 8,
        currency: "USD",
        rates: { ILS: 0.27, JOD: 1.41 },
        capacity: Object.fromEntries(
          ["analysis", "design", "development", "operations", "training"].map((skill) => [
            skill,
            Array<number>(8).fill(20),
          ]),
        ),
        budget: { "2027": 900_000, "2028": 900_000 },
        ...parts,
      },
    }),
  );
  return id;
}
