import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { dependenciesOf } from "#lib/proposals/queries/dependencies.ts";

export type DossierFacts = Awaited<ReturnType<typeof readDossier>>;

/** What the organisation says of its proposal, as the evaluator reads it. */
export async function readDossier(tx: Transaction, proposalId: string) {
  const proposal = await tx.proposal.findUniqueOrThrow({
    where: { id: proposalId },
    select: {
      newServiceSummaryAr: true,
      service: { select: { code: true, summaryAr: true, summaryEn: true, maturity: true } },
      dossier: true,
      standards: { orderBy: { standard: "asc" } },
      requirements: {
        include: { buildingBlock: true, proposedBlock: { include: { block: true } } },
        orderBy: { position: "asc" },
      },
      figures: { orderBy: { figure: "asc" }, omit: { proposalId: true } },
      efforts: { orderBy: { skill: "asc" } },
      components: { orderBy: { position: "asc" } },
    },
  });
  const { dossier, service, standards, requirements, efforts, figures, components } = proposal;
  return {
    service,
    figures,
    summary: service
      ? { ar: service.summaryAr, en: service.summaryEn }
      : { ar: proposal.newServiceSummaryAr ?? "", en: null },
    facts: dossier && {
      ...dossier,
      costAmount: dossier.costAmount === null ? null : Number(dossier.costAmount),
    },
    standards: standards.map(({ standard, verdict, explanation }) => ({ standard, verdict, explanation })),
    requirements: requirements.map(({ id, kind, description, buildingBlock, proposedBlock }) => ({
      id,
      kind,
      description,
      buildingBlock: nameOfBlock(buildingBlock ?? proposedBlock?.block ?? null),
      newBlock: proposedBlock && proposedBlock.block === null ? proposedBlock.name : null,
    })),
    efforts: efforts.map(({ skill, personMonths }) => ({ skill, personMonths: Number(personMonths) })),
    components: components.map(({ id, name, licence, purpose, openSource }) => ({
      id,
      name,
      licence,
      purpose,
      openSource,
    })),
    dependencies: await dependenciesOf(tx, proposalId),
  };
}

function nameOfBlock(block: { nameAr: string; nameEn: string } | null) {
  return block && { ar: block.nameAr, en: block.nameEn };
}
