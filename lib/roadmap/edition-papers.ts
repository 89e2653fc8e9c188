import { byCodeUnit } from "#lib/domain/criteria/canonical-order.ts";
import type { Transaction } from "#lib/db/scope.ts";
import type { RankedProposal } from "#lib/domain/roadmap/gather-input.ts";
import type { PlannedProposal } from "#lib/domain/roadmap/roadmap-document.ts";
import { editionContent } from "#lib/rankings/open-data.ts";

/** A proposal of an edition: what is planned of it, and what is published of it. */
export type EditionProposal = RankedProposal & PlannedProposal;

/** The ranked proposals of an edition, by rank: the priority that was published and what their dossiers estimate. */
export async function editionPapers(tx: Transaction, slug: string) {
  const edition = await tx.edition.findUnique({
    where: { slug },
    select: { id: true, slug: true, hash: true, illustrative: true, content: true, roundId: true },
  });
  if (!edition) return null;
  const { content, ...facts } = edition;
  const rows = rankedRows(content);
  const ranked = rows.map(({ id }) => id);
  const papers = await papersOf(tx, edition.roundId, ranked);
  const needs = await needsBetween(tx, edition.roundId, ranked);
  const proposals = rows.map(({ id, rank, name, organisation, priority }): EditionProposal => {
    const paper = papers.get(id);
    return {
      ...{ id, rank, name, organisation, priority },
      effort: Object.fromEntries(
        (paper?.efforts ?? []).map(({ skill, personMonths }) => [skill, Number(personMonths)]),
      ),
      duration: paper?.dossier?.durationQuarters ?? null,
      cost: costOf(paper?.dossier),
      earliest: paper?.dossier?.earliestQuarter ?? null,
      needs: [...blocksOf(paper), ...(needs.get(id) ?? [])],
      requires: requiresOf(paper),
    };
  });
  const blocks = await tx.buildingBlock.findMany({
    orderBy: { position: "asc" },
    select: { slug: true, nameAr: true, nameEn: true },
  });
  const needed = new Set(proposals.flatMap(({ needs }) => needs));
  return {
    edition: facts,
    proposals,
    blocks: blocks
      .filter(({ slug: block }) => needed.has(block))
      .map(({ slug: id, nameAr: ar, nameEn: en }) => ({ id, name: { ar, en } })),
  };
}

/** The ranked proposals of a published bundle, by rank. */
function rankedRows(content: string) {
  const { proposals, results } = editionContent.parse(JSON.parse(content));
  const named = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  return results.proposals
    .flatMap(({ id, rank, priority }) => {
      const proposal = named.get(id);
      return proposal
        ? [{ id, rank, priority, name: proposal.name, organisation: proposal.organisation }]
        : [];
    })
    .toSorted((a, b) => a.rank - b.rank || byCodeUnit(a.id, b.id));
}

export type EditionPapers = NonNullable<Awaited<ReturnType<typeof editionPapers>>>;

type Paper = Awaited<ReturnType<typeof readPapers>>[number];

async function papersOf(tx: Transaction, roundId: string, references: readonly string[]) {
  const papers = await readPapers(tx, roundId, references);
  return new Map(papers.map((paper) => [paper.reference ?? "", paper]));
}

function readPapers(tx: Transaction, roundId: string, references: readonly string[]) {
  return tx.proposal.findMany({
    where: { roundId, reference: { in: [...references] } },
    select: {
      reference: true,
      efforts: { select: { skill: true, personMonths: true } },
      dossier: {
        select: { durationQuarters: true, costAmount: true, costCurrency: true, earliestQuarter: true },
      },
      requirements: {
        select: { kind: true, buildingBlockSlug: true, proposedBlock: { select: { blockSlug: true } } },
        orderBy: { position: "asc" },
      },
    },
  });
}

function costOf(dossier: Paper["dossier"] | undefined): RankedProposal["cost"] {
  if (!dossier?.costAmount || !dossier.costCurrency) return null;
  return { amount: Number(dossier.costAmount), currency: dossier.costCurrency };
}

/** The building blocks of the shared list that it asks for; of those it proposed, what the quality team made of them. */
function blocksOf(paper: Paper | undefined): string[] {
  return [
    ...new Set(
      (paper?.requirements ?? []).flatMap(
        ({ buildingBlockSlug, proposedBlock }) => buildingBlockSlug ?? proposedBlock?.blockSlug ?? [],
      ),
    ),
  ];
}

/** Which ranked proposal needs which; what is not ranked is not published, and holds nothing up here. */
async function needsBetween(tx: Transaction, roundId: string, references: readonly string[]) {
  const rows = await tx.$queryRaw<{ from: string; on: string }[]>`
    select p."reference" as "from", o."reference" as "on"
      from needs_in_round(${roundId}::uuid) n
      join "Proposal" p on p."id" = n."from"
      join "Proposal" o on o."id" = n."on"
     where p."reference" = any (${[...references]}) and o."reference" = any (${[...references]})
     order by 1, 2`;
  const needs = new Map<string, string[]>();
  for (const { from, on } of rows) needs.set(from, [...(needs.get(from) ?? []), on]);
  return needs;
}

function requiresOf(paper: Paper | undefined): PlannedProposal["requires"] {
  const kinds = (paper?.requirements ?? []).flatMap(({ kind }) => (kind === "sharedSystem" ? [] : [kind]));
  return [...new Set(kinds)];
}
