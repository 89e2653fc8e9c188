import "server-only";
import { z } from "zod";
import type { Transaction } from "#lib/db/scope.ts";
import { judgedFacts, type JudgedFact, type JudgedPapers } from "#lib/domain/evaluations/changed-papers.ts";

const kept = z.object({
  facts: z.partialRecord(z.enum(judgedFacts), z.string()),
  answers: z.record(z.string(), z.string()),
});

/** The papers an evaluation rests on, as they were kept with it; null before it was begun. */
export function seenPapers(stored: unknown): JudgedPapers | null {
  const parsed = kept.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

const papers = {
  newServiceNameAr: true,
  newServiceSummaryAr: true,
  targetMaturity: true,
  service: { select: { nameAr: true, summaryAr: true, maturity: true } },
  dossier: true,
  efforts: true,
  requirements: { select: { description: true }, orderBy: { position: "asc" } },
  standards: { orderBy: { standard: "asc" } },
  answers: { include: { criterion: { select: { code: true } } } },
  attachments: {
    select: { name: true, criterion: { select: { code: true } } },
    orderBy: { addedAt: "asc" },
  },
} as const;

function readPapers(tx: Transaction, ids: readonly string[]) {
  return tx.proposal.findMany({ where: { id: { in: [...ids] } }, select: { id: true, ...papers } });
}

type Papers = Awaited<ReturnType<typeof readPapers>>[number];

/** The papers of a nomination as they stand now, each fact as one line of the original. */
export async function readJudgedPapers(tx: Transaction, proposalId: string): Promise<JudgedPapers> {
  const [proposal] = await readPapers(tx, [proposalId]);
  if (!proposal) throw new Error(`There is no nomination ${proposalId}`);
  return papersOf(proposal);
}

/** The same of several nominations, by their ids. */
export async function readJudgedPapersOf(
  tx: Transaction,
  proposalIds: readonly string[],
): Promise<Map<string, JudgedPapers>> {
  if (proposalIds.length === 0) return new Map();
  return new Map((await readPapers(tx, proposalIds)).map((proposal) => [proposal.id, papersOf(proposal)]));
}

function papersOf(proposal: Papers): JudgedPapers {
  const answers = new Map<string, string[]>();
  const add = (code: string, line: string | number) =>
    answers.set(code, [...(answers.get(code) ?? []), `${line}`]);
  for (const { criterion, level, reason } of proposal.answers) {
    if (level !== null) add(criterion.code, level);
    if (reason) add(criterion.code, reason);
  }
  for (const { criterion, name } of proposal.attachments) add(criterion.code, name);
  return {
    facts: factsOf(proposal),
    answers: Object.fromEntries([...answers].map(([code, lines]) => [code, lines.join(" · ")])),
  };
}

function factsOf({ service, dossier, ...proposal }: Papers): JudgedPapers["facts"] {
  const personMonths = proposal.efforts.reduce((sum, effort) => sum + Number(effort.personMonths), 0);
  const facts: Record<JudgedFact, string | number | null | undefined> = {
    name: service?.nameAr ?? proposal.newServiceNameAr,
    summary: service?.summaryAr ?? proposal.newServiceSummaryAr,
    maturity: service?.maturity,
    targetMaturity: proposal.targetMaturity,
    problem: dossier?.problem,
    beneficiaries: dossier?.beneficiaries,
    yearlyTransactions: dossier?.yearlyTransactions,
    demandSource: dossier?.demandSource,
    burdenNow: line([dossier?.visitsNow, dossier?.daysNow, dossier?.documentsNow]),
    burdenAfter: line([dossier?.visitsAfter, dossier?.daysAfter, dossier?.documentsAfter]),
    currentSystems: dossier?.currentSystems,
    legalBasis: dossier?.legalBasis,
    team: dossier?.team,
    owner: dossier?.owner,
    durationQuarters: dossier?.durationQuarters,
    personMonths: personMonths === 0 ? null : personMonths,
    cost: dossier?.costAmount ? `${Number(dossier.costAmount)} ${dossier.costCurrency}` : null,
    earliestQuarter: dossier?.earliestQuarter,
    requirements: line(proposal.requirements.map(({ description }) => description)),
    standards: line(
      proposal.standards.map(({ standard, verdict, explanation }) =>
        line([standard, verdict, explanation], ": "),
      ),
    ),
  };
  return Object.fromEntries(
    judgedFacts.flatMap((fact) => {
      const value = facts[fact];
      return value === null || value === undefined || value === "" ? [] : [[fact, `${value}`]];
    }),
  );
}

function line(parts: readonly (string | number | null | undefined)[], between = " · "): string {
  return parts.filter((part) => part !== null && part !== undefined).join(between);
}
