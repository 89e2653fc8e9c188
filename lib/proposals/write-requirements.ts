import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { foldArabic } from "#lib/domain/arabic/fold.ts";
import type { RequirementsPage } from "./schema.ts";

/** Writes what a proposal requires; a building block that is named although the list has it is taken from the list. */
export async function writeRequirements(
  tx: Transaction,
  proposalId: string,
  page: RequirementsPage,
): Promise<void> {
  const shared = await tx.buildingBlock.findMany({ select: { slug: true, nameAr: true, nameEn: true } });
  const listed = (name: string) =>
    shared.find(({ nameAr, nameEn }) => [nameAr, nameEn].some((one) => foldArabic(one) === foldArabic(name)));
  const said = page.requirements
    .filter(({ buildingBlock, newBlock, description }) => buildingBlock ?? newBlock ?? description)
    .map(({ buildingBlock, newBlock, ...requirement }) => {
      const slug = newBlock === null ? buildingBlock : listed(newBlock)?.slug;
      return {
        ...requirement,
        slug: shared.find((block) => block.slug === slug)?.slug ?? null,
        name: newBlock !== null && slug === undefined ? newBlock : null,
      };
    });
  await tx.requirement.deleteMany({ where: { proposalId } });
  const blocks = await keepProposedBlocks(
    tx,
    proposalId,
    said.flatMap(({ name }) => name ?? []),
  );
  await tx.requirement.createMany({
    data: said.map(({ kind, slug, name, description }, index) => ({
      proposalId,
      position: index + 1,
      kind,
      buildingBlockSlug: slug,
      proposedBlockId: name === null ? null : (blocks.get(name) ?? null),
      description: description ?? "",
    })),
  });
}

/** The building blocks that a proposal names, by name; what it names no more goes, unless it was decided about. */
async function keepProposedBlocks(
  tx: Transaction,
  proposalId: string,
  names: readonly string[],
): Promise<Map<string, string>> {
  await tx.proposedBlock.deleteMany({
    where: { proposalId, decidedAt: null, name: { notIn: [...names] } },
  });
  await tx.proposedBlock.createMany({
    data: [...new Set(names)].map((name) => ({ proposalId, name })),
    skipDuplicates: true,
  });
  const rows = await tx.proposedBlock.findMany({ where: { proposalId } });
  return new Map(rows.map(({ name, id }) => [name, id]));
}
