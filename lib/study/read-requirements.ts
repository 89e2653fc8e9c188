import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { RequirementKind } from "#lib/db/generated/enums.ts";
import type { Requirements } from "#lib/domain/study/material.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Ranked {
  id: string;
  quadrant: string | null;
}

const otherKinds = ["law", "data", "infrastructure", "staff"] as const satisfies RequirementKind[];

/** What the ranked proposals of an edition say they need: how many need each block and each other kind. */
export async function readRequirements(
  tx: Transaction,
  ranked: readonly Ranked[],
): Promise<Omit<Requirements, "unlocking">> {
  const needed = await tx.requirement.findMany({
    where: { proposal: { reference: { in: ranked.map(({ id }) => id) } } },
    select: {
      kind: true,
      buildingBlock: { select: { slug: true, nameAr: true, nameEn: true, position: true } },
      proposal: { select: { reference: true } },
    },
  });
  const now = new Set(ranked.filter(({ quadrant }) => quadrant === "A").map(({ id }) => id));
  const proposalsOf = (rows: typeof needed) => new Set(rows.map(({ proposal }) => proposal.reference ?? ""));
  const blocks = Map.groupBy(needed, ({ buildingBlock }) => buildingBlock?.slug ?? null);
  const [ar, en] = [translator("ar"), translator("en")];
  return {
    blocks: [...blocks.values()]
      .flatMap((rows) => {
        const block = rows[0]?.buildingBlock;
        const proposals = proposalsOf(rows);
        if (!block) return [];
        return [
          {
            name: { ar: block.nameAr, en: block.nameEn },
            position: block.position,
            neededBy: proposals.size,
            neededNow: [...proposals].filter((id) => now.has(id)).length,
          },
        ];
      })
      .toSorted((a, b) => b.neededBy - a.neededBy || a.position - b.position)
      .map(({ name, neededBy, neededNow }) => ({ name, neededBy, neededNow })),
    kinds: otherKinds
      .map((kind) => ({
        name: { ar: ar(`proposals:kinds.${kind}`), en: en(`proposals:kinds.${kind}`) },
        neededBy: proposalsOf(needed.filter((row) => row.kind === kind)).size,
      }))
      .filter(({ neededBy }) => neededBy > 0),
  };
}
