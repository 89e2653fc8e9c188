import "server-only";
import { z } from "zod";
import type { Transaction } from "#lib/db/scope.ts";
import { currencies, skills } from "#lib/domain/proposals/papers.ts";
import {
  effortColumn,
  levelColumn,
  reasonColumn,
  type NominationValues,
} from "#lib/domain/proposals/table/columns.ts";
import type { NominableService } from "#lib/domain/proposals/table/plan.ts";
import { inBatches } from "#lib/imports/in-batches.ts";
import type { NominationToCarryOut } from "./rows-to-carry-out.ts";
import { takeFigures } from "./take-figures.ts";

interface Drafts {
  importId: string;
  roundId: string;
  personId: string;
  services: readonly NominableService[];
  now: Date;
}

interface WrittenRow {
  row: number;
  proposalId: string;
  /** The code of the service of which the row began a draft. */
  begunOf: string | null;
  after: NominationValues;
}

const currency = z.enum(currencies).nullable();

/** Writes what each row says in a draft of the round, which it begins where there is none. */
export async function writeDrafts(
  tx: Transaction,
  rows: readonly NominationToCarryOut[],
  drafts: Drafts,
): Promise<void> {
  const criteria = await tx.criterion.findMany({
    where: { criteriaSet: { rounds: { some: { id: drafts.roundId } } } },
    select: { id: true, code: true },
  });
  for (const batch of inBatches(rows)) {
    const written: WrittenRow[] = [];
    for (const one of batch) {
      const { row, after } = one;
      const begunOf = one.kind === "added" ? one.code : null;
      written.push({ row, after, begunOf, proposalId: await draftOf(tx, one, drafts) });
    }
    await writeDossiers(tx, written);
    await writeAnswers(tx, written, criteria);
    await writeEfforts(tx, written);
    const begun = written.flatMap(({ proposalId, begunOf }) =>
      begunOf === null ? [] : [{ proposalId, code: begunOf }],
    );
    await takeFigures(tx, begun, drafts.now);
    await nameDrafts(tx, drafts.importId, written);
  }
}

async function draftOf(tx: Transaction, row: NominationToCarryOut, drafts: Drafts): Promise<string> {
  const { texts, numbers } = row.after;
  const targetMaturity = numbers.target_maturity ?? null;
  const named = { newServiceNameEn: texts.name_en ?? null, newServiceSummaryAr: texts.summary_ar ?? null };
  if (row.kind === "changed") {
    const { id } = await tx.proposal.update({
      where: { id: row.proposalId },
      data: { targetMaturity, ...named, version: { increment: 1 } },
      select: { id: true },
    });
    return id;
  }
  const { roundId, personId, services } = drafts;
  const service = services.find(({ code }) => code === row.code);
  const { id } = await tx.proposal.create({
    data: {
      ...{ roundId, organisationId: row.organisationId, createdById: personId, targetMaturity },
      ...(service ? { serviceId: service.id } : { newServiceNameAr: row.name, ...named }),
    },
    select: { id: true },
  });
  return id;
}

async function writeDossiers(tx: Transaction, rows: readonly WrittenRow[]): Promise<void> {
  await tx.dossier.deleteMany({ where: { proposalId: { in: idsOf(rows) } } });
  await tx.dossier.createMany({
    data: rows.map(({ proposalId, after: { texts, numbers } }) => ({
      proposalId,
      problem: texts.problem ?? null,
      beneficiaries: texts.beneficiaries ?? null,
      yearlyTransactions: numbers.yearly_transactions ?? null,
      demandSource: texts.demand_source ?? null,
      visitsNow: numbers.visits_now ?? null,
      daysNow: numbers.days_now ?? null,
      documentsNow: numbers.documents_now ?? null,
      visitsAfter: numbers.visits_after ?? null,
      daysAfter: numbers.days_after ?? null,
      documentsAfter: numbers.documents_after ?? null,
      currentSystems: texts.current_systems ?? null,
      legalBasis: texts.legal_basis ?? null,
      team: texts.team ?? null,
      owner: texts.owner ?? null,
      durationQuarters: numbers.duration_quarters ?? null,
      costAmount: numbers.cost_amount ?? null,
      costCurrency: currency.parse(texts.cost_currency ?? null),
      earliestQuarter: texts.earliest_quarter ?? null,
    })),
  });
}

async function writeAnswers(
  tx: Transaction,
  rows: readonly WrittenRow[],
  criteria: readonly { id: string; code: string }[],
): Promise<void> {
  await tx.answer.deleteMany({ where: { proposalId: { in: idsOf(rows) } } });
  await tx.answer.createMany({
    data: rows.flatMap(({ proposalId, after: { texts, numbers } }) =>
      criteria.flatMap(({ id: criterionId, code }) => {
        const level = numbers[levelColumn(code)] ?? null;
        const reason = texts[reasonColumn(code)] ?? null;
        return level === null && reason === null ? [] : [{ proposalId, criterionId, level, reason }];
      }),
    ),
  });
}

async function writeEfforts(tx: Transaction, rows: readonly WrittenRow[]): Promise<void> {
  await tx.effort.deleteMany({ where: { proposalId: { in: idsOf(rows) } } });
  await tx.effort.createMany({
    data: rows.flatMap(({ proposalId, after: { numbers } }) =>
      skills.flatMap((skill) => {
        const personMonths = numbers[effortColumn(skill)] ?? null;
        return personMonths === null ? [] : [{ proposalId, skill, personMonths }];
      }),
    ),
  });
}

/** From the table each draft can be found that it wrote in. */
async function nameDrafts(tx: Transaction, importId: string, rows: readonly WrittenRow[]): Promise<void> {
  await tx.$executeRaw`
    update "ImportRow" r set "proposalId" = b."id"
      from unnest(${rows.map(({ row }) => row)}::int[], ${idsOf(rows)}::uuid[]) as b ("row", "id")
     where r."importId" = ${importId}::uuid and r."row" = b."row"`;
}

function idsOf(rows: readonly WrittenRow[]): string[] {
  return rows.map(({ proposalId }) => proposalId);
}
