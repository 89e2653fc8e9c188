import type { PrismaClient } from "#lib/db/generated/client.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { proposalReference } from "#lib/domain/proposals/reference.ts";
import { moveRound } from "#lib/rankings/move-round.ts";
import { publishEdition } from "#lib/rankings/publish-edition.ts";
import { draftWithPapers, known } from "./illustrative-papers.ts";
import { demonstrationPeople } from "./illustrative-people.ts";
import { loadIllustrativeRoadmap } from "./illustrative-roadmap.ts";
import {
  illustrativeEvaluations,
  illustrativeProposals,
  type IllustrativeEvaluation,
  type IllustrativeProposal,
} from "./illustrative-schema.ts";
import { readData } from "./read-data.ts";

const TIMEOUT = 120_000;

const illustrativeRound = {
  slug: "demo-1",
  nameAr: "دورة أولويات توضيحية",
  nameEn: "Illustrative round of priorities",
  illustrative: true,
  seed: "demo-1",
  nominatingFrom: new Date("2026-03-01T06:00:00Z"),
  nominatingUntil: new Date("2026-05-31T20:59:00Z"),
  evaluatingUntil: new Date("2026-08-31T20:59:00Z"),
};

const openRound = {
  slug: "2026-2",
  nameAr: "دورة الأولويات الثانية لعام 2026",
  nameEn: "Second round of priorities of 2026",
  illustrative: false,
  seed: "2026-2",
  nominatingFrom: new Date("2026-11-01T06:00:00Z"),
  nominatingUntil: new Date("2027-01-31T21:59:00Z"),
  evaluatingUntil: new Date("2027-03-31T20:59:00Z"),
};

const moments = {
  submitted: new Date("2026-05-20T09:00:00Z"),
  accepted: new Date("2026-06-04T09:00:00Z"),
  evaluating: new Date("2026-06-07T07:00:00Z"),
  finalised: new Date("2026-08-25T10:00:00Z"),
  deliberating: new Date("2026-09-01T07:00:00Z"),
  proposed: new Date("2026-09-20T08:00:00Z"),
  confirmed: new Date("2026-09-27T08:00:00Z"),
};

/**
 * The round with which the portal is tried out: nominated, evaluated and published as a real one would be, with an
 * open round after it. Each is loaded once; one that is there is left as it is.
 */
export async function loadIllustrativeRound(client: PrismaClient): Promise<void> {
  const once = (slug: string, load: (tx: Transaction) => Promise<void>) =>
    inScope(
      portalScope,
      async (tx) => {
        if (!(await tx.round.findUnique({ where: { slug } }))) await load(tx);
      },
      client,
      { timeout: TIMEOUT },
    );
  await once(illustrativeRound.slug, loadPublishedRound);
  await once(openRound.slug, loadOpenRound);
}

async function loadPublishedRound(tx: Transaction): Promise<void> {
  const proposals = await readData("illustrative-round/proposals.json", illustrativeProposals);
  const evaluations = await readData("illustrative-round/evaluations.json", illustrativeEvaluations);
  const people = await demonstrationPeople(tx);
  const { roundId, criteria } = await openNominations(tx, illustrativeRound);
  const ids = await nominate(tx, { roundId, criteria, people }, proposals);
  await submitAndAccept(tx, roundId, known(people, "lead"));
  await evaluate(tx, { roundId, criteria, people, ids }, evaluations);
  await publish(tx, roundId, people);
  await loadIllustrativeRoadmap(tx, illustrativeRound.slug, people);
}

async function loadOpenRound(tx: Transaction): Promise<void> {
  const drafts = await readData("illustrative-round/draft.json", illustrativeProposals);
  const people = await demonstrationPeople(tx);
  const { roundId, criteria } = await openNominations(tx, openRound);
  await nominate(tx, { roundId, criteria, people }, drafts);
}

/** A round with the latest criteria set and its default weights, open for nominations. */
async function openNominations(tx: Transaction, round: typeof openRound) {
  const set = await tx.criteriaSet.findFirstOrThrow({
    orderBy: { createdAt: "desc" },
    include: { criteria: true },
  });
  const { id: roundId } = await tx.round.create({
    data: {
      ...round,
      phase: "nominating",
      criteriaSetId: set.id,
      createdAt: round.nominatingFrom,
      weights: {
        create: set.criteria.map(({ id, defaultWeight }) => ({ criterionId: id, weight: defaultWeight })),
      },
    },
  });
  await tx.phaseChange.create({
    data: { roundId, from: "planned", to: "nominating", at: round.nominatingFrom },
  });
  return { roundId, criteria: new Map(set.criteria.map(({ id, code }) => [code, id])) };
}

interface RoundIds {
  roundId: string;
  criteria: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
}

/** Drafts of all the nominations; answers their ids by what the evaluations call them. */
async function nominate(
  tx: Transaction,
  { roundId, criteria, people }: RoundIds,
  proposals: readonly IllustrativeProposal[],
): Promise<Map<string, string>> {
  const organisations = new Map((await tx.organisation.findMany()).map(({ slug, id }) => [slug, id]));
  const services = new Map((await tx.service.findMany()).map(({ code, id }) => [code, id]));
  const ids = new Map<string, string>();
  for (const proposal of proposals) {
    const { reference, organisation, service } = proposal;
    const { id } = await tx.proposal.create({
      data: {
        ...draftWithPapers(proposal, criteria),
        roundId,
        organisationId: known(organisations, organisation),
        serviceId: service ? known(services, service) : null,
        createdById: people.get(`officer-${organisation}`),
      },
    });
    if (reference) ids.set(reference, id);
  }
  return ids;
}

async function submitAndAccept(tx: Transaction, roundId: string, leadId: string): Promise<void> {
  const drafts = await tx.proposal.findMany({
    where: { roundId },
    include: { organisation: { select: { code: true } } },
    orderBy: { id: "asc" },
  });
  const numbers = new Map<string, number>();
  for (const { id, organisation, createdById } of drafts) {
    const number = (numbers.get(organisation.code) ?? 0) + 1;
    numbers.set(organisation.code, number);
    const reference = proposalReference(illustrativeRound.slug, organisation.code, number);
    await tx.proposal.update({
      where: { id },
      data: { status: "submitted", reference, submittedAt: moments.submitted },
    });
    await tx.proposal.update({ where: { id }, data: { status: "accepted" } });
    await tx.proposalEvent.createMany({
      data: [
        { proposalId: id, from: "draft", to: "submitted", at: moments.submitted, byId: createdById },
        { proposalId: id, from: "submitted", to: "accepted", at: moments.accepted, byId: leadId },
      ],
    });
  }
}

async function evaluate(
  tx: Transaction,
  { roundId, criteria, people, ids }: RoundIds & { ids: ReadonlyMap<string, string> },
  evaluations: readonly IllustrativeEvaluation[],
): Promise<void> {
  await tx.round.update({ where: { id: roundId }, data: { frozenAt: moments.evaluating } });
  await move(tx, roundId, people, "evaluating");
  for (const { proposal, evaluator, group, scores } of evaluations) {
    await tx.evaluation.create({
      data: {
        proposalId: known(ids, proposal),
        evaluatorId: known(people, evaluator),
        assignedById: people.get("lead"),
        assignedAt: moments.evaluating,
        group,
        state: "inProgress",
        scores: {
          create: Object.entries(scores).map(([code, { level, reason }]) => ({
            criterionId: known(criteria, code),
            level,
            cannotJudge: level === null,
            reason,
          })),
        },
      },
    });
  }
  await tx.evaluation.updateMany({
    where: { proposal: { roundId } },
    data: { state: "final", finalisedAt: moments.finalised },
  });
}

async function publish(tx: Transaction, roundId: string, people: ReadonlyMap<string, string>): Promise<void> {
  await move(tx, roundId, people, "deliberating");
  await move(tx, roundId, people, "publicationProposed");
  await tx.publication.create({
    data: {
      roundId,
      proposedAt: moments.proposed,
      proposedById: known(people, "lead"),
      confirmedAt: moments.confirmed,
      confirmedById: known(people, "lead2"),
    },
  });
  await move(tx, roundId, people, "published");
  const byId = known(people, "lead2");
  const published = await publishEdition(tx, { roundId, reason: null, byId, now: moments.confirmed });
  if (!published.ok) throw new Error(`The illustrative round was not published: ${published.reason}.`);
}

const steps = {
  evaluating: { from: "nominating", at: moments.evaluating, by: "lead" },
  deliberating: { from: "evaluating", at: moments.deliberating, by: "lead" },
  publicationProposed: { from: "deliberating", at: moments.proposed, by: "lead" },
  published: { from: "publicationProposed", at: moments.confirmed, by: "lead2" },
} as const;

async function move(
  tx: Transaction,
  roundId: string,
  people: ReadonlyMap<string, string>,
  to: keyof typeof steps,
): Promise<void> {
  const { from, at, by } = steps[to];
  const { version } = await tx.round.findUniqueOrThrow({ where: { id: roundId } });
  if (!(await moveRound(tx, { roundId, version, from, to, at, byId: known(people, by) })))
    throw new Error(`The illustrative round did not move to ${to}.`);
}
