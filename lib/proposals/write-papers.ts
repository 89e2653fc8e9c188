import "server-only";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { readLicence } from "#lib/domain/proposals/licence.ts";
import { skills } from "#lib/domain/proposals/papers.ts";
import type { AnswersPage, DemandPage, EffortPage, SoftwarePage, StandardsPage } from "./schema.ts";
import { spdxLicences } from "./spdx-licences.ts";

type DossierFields = Omit<Prisma.DossierUncheckedCreateInput, "proposalId">;

export async function writeDossier(
  tx: Transaction,
  proposalId: string,
  fields: DossierFields,
): Promise<void> {
  await tx.dossier.upsert({ where: { proposalId }, create: { proposalId, ...fields }, update: fields });
}

export function writeDemand(tx: Transaction, proposalId: string, page: DemandPage): Promise<void> {
  const { proposal: _proposal, version: _version, then: _then, intent: _intent, ...fields } = page;
  return writeDossier(tx, proposalId, fields);
}

/** Writes the answers to the criteria of one dimension; what names no criterion of the round is not heard. */
export async function writeAnswers(tx: Transaction, proposalId: string, page: AnswersPage): Promise<void> {
  const criteria = await tx.criterion.findMany({
    where: {
      dimension: page.dimension,
      criteriaSet: { rounds: { some: { proposals: { some: { id: proposalId } } } } },
    },
    select: { id: true, code: true },
  });
  for (const { id: criterionId, code } of criteria) {
    const answer = page.answers[code];
    if (!answer) continue;
    const { level, reason } = answer;
    const key = { proposalId, criterionId };
    await tx.answer.upsert({
      where: { proposalId_criterionId: key },
      create: { ...key, level, reason },
      update: { level, reason },
    });
  }
}

export async function writeSoftware(tx: Transaction, proposalId: string, page: SoftwarePage): Promise<void> {
  const components = page.components
    .filter((typed) => Object.values(typed).some((value) => value !== null))
    .map(componentRow);
  await tx.softwareComponent.deleteMany({ where: { proposalId } });
  await tx.softwareComponent.createMany({
    data: components.map((component, index) => ({
      proposalId,
      position: index + 1,
      ...component,
    })),
  });
  const allOpen = components.every(({ openSource }) => openSource);
  await writeStandard(tx, proposalId, "openSource", {
    verdict: components.length === 0 ? null : allOpen ? "meets" : "exception",
    explanation: page.explanation,
  });
}

function componentRow({
  name,
  licence,
  governmentHas,
  reason,
  examined,
  wayOut,
  ...rest
}: SoftwarePage["components"][number]) {
  const { text, standing } = readLicence(licence ?? "", spdxLicences);
  const open = standing !== "notOpenSource";
  // A draft may still owe these four; the database asks that they are said, the submission that they say something.
  const owed = (said: string | null) => (open ? said : (said ?? ""));
  return {
    ...rest,
    name: name ?? "",
    licence: text,
    openSource: open,
    governmentHas: owed(governmentHas),
    reason: owed(reason),
    examined: owed(examined),
    wayOut: owed(wayOut),
  };
}

export async function writeStandards(
  tx: Transaction,
  proposalId: string,
  page: StandardsPage,
): Promise<void> {
  const { webBased, support, unifiedRegistration, infrastructure } = page;
  const verdictOf = (details: Record<string, string | null>) =>
    Object.values(details).every(Boolean) ? ("meets" as const) : null;
  await writeStandard(tx, proposalId, "webBased", {
    verdict: webBased.answer,
    explanation: webBased.explanation,
  });
  await writeStandard(tx, proposalId, "support", { verdict: verdictOf(support), details: support });
  await writeStandard(tx, proposalId, "unifiedRegistration", {
    verdict: unifiedRegistration.answer,
    explanation: unifiedRegistration.explanation,
  });
  await writeStandard(tx, proposalId, "infrastructure", {
    verdict: verdictOf(infrastructure),
    details: infrastructure,
  });
}

type StandardFields = Omit<Prisma.StandardAnswerUncheckedCreateInput, "proposalId" | "standard">;

async function writeStandard(
  tx: Transaction,
  proposalId: string,
  standard: Prisma.StandardAnswerUncheckedCreateInput["standard"],
  fields: StandardFields,
): Promise<void> {
  await tx.standardAnswer.upsert({
    where: { proposalId_standard: { proposalId, standard } },
    create: { proposalId, standard, ...fields },
    update: fields,
  });
}

export async function writeEffort(tx: Transaction, proposalId: string, page: EffortPage): Promise<void> {
  const { team, owner, effort, durationQuarters, costAmount, costCurrency, earliestQuarter } = page;
  await tx.effort.deleteMany({ where: { proposalId } });
  await tx.effort.createMany({
    data: skills.flatMap((skill) => {
      const personMonths = effort[skill];
      return personMonths === null ? [] : [{ proposalId, skill, personMonths }];
    }),
  });
  await writeDossier(tx, proposalId, {
    team,
    owner,
    durationQuarters,
    costAmount,
    costCurrency: costAmount === null ? null : costCurrency,
    earliestQuarter,
  });
}
