import { createHash } from "node:crypto";
import { database } from "#lib/db/client.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { issueAccountLink } from "#lib/auth/account-link.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { computeCertaintyOf } from "./certainty-of-round.ts";
import { layOutCorrections, type CorrectionsToSee } from "./factories/corrections.ts";
import { demoAccount } from "./demo-accounts.ts";
import { makeDeliberatedRound } from "./factories/deliberated-round.ts";
import { makeEvaluation } from "./factories/evaluations.ts";
import { makeAcceptedProposal, makeLikeOthers, makeSubmittedProposal } from "./factories/proposals.ts";
import { makeFeedback } from "./factories/feedback.ts";
import { makeFedMonths } from "./factories/fed-months.ts";
import { makeIndicatorEditions } from "./factories/indicator-editions.ts";
import { layOutUploads, type UploadsToSee } from "./factories/indicator-uploads.ts";
import { layOutImports, type ImportsToSee } from "./factories/imports.ts";
import { makeJob } from "./factories/jobs.ts";
import { makeLetter } from "./factories/letters.ts";
import { makeContacts } from "./factories/contacts.ts";
import { makeCheckedLinks } from "./factories/links.ts";
import { layOutNominationTables, type NominationTablesToSee } from "./factories/nomination-tables.ts";
import { makeRound, moveRound } from "./factories/rounds.ts";
import { layOutRevisions, type RevisionsToSee } from "./factories/revisions.ts";
import { layOutSentImports, type SentImportsToSee } from "./factories/sent-imports.ts";
import { layOutScenarios, type ScenariosToSee } from "./factories/scenarios.ts";
import { makeSearchedWeeks } from "./factories/searches.ts";
import { layOutStudies, type StudiesToSee } from "./factories/studies.ts";
import { makeSupportRequest } from "./factories/support-requests.ts";
import { makeUnifications } from "./factories/unifications.ts";
import { sampleFiles } from "./sample-files.ts";

/** What must be there so that each page and state can be seen: ids and names that stand in its address. */
export interface StatesToSee
  extends
    RevisionsToSee,
    CorrectionsToSee,
    ImportsToSee,
    NominationTablesToSee,
    ScenariosToSee,
    SentImportsToSee,
    StudiesToSee,
    UploadsToSee {
  /** The slug of an organisation that publishes nothing. */
  emptyOrganisation: string;
  person: string;
  /** Opens the page on which a first password is chosen. */
  accountLink: string;
  support: { id: string; reference: string };
  /** A draft of the open round, and a nomination that waits for a decision. */
  draft: string;
  submitted: string;
  /** A building block that it names and the shared list lacks. */
  proposedBlock: string;
  /** That it is to be unified with another, and a nomination that was merged into it. */
  link: string;
  merged: string;
  /** One that is like services of other organisations. */
  similar: string;
  /** Rounds by the phase they are in. */
  rounds: { nominating: string; evaluating: string; deliberating: string; publicationProposed: string };
  /** Letters of the outbox by what became of them. */
  letters: { handedOver: string; sent: string };
  /** A link of the Interior that the last check found broken. */
  brokenLink: { address: string; organisation: string };
  /** An organisation and one of its departments, each with what is kept of how it is reached. */
  contacts: { organisation: string; department: string };
  /** A group of synonyms of the search. */
  synonyms: string;
  /** One that its evaluator has not begun, one that is final, and one whose nomination changed meanwhile. */
  evaluations: { assigned: string; final: string; changed: string };
}

/** Makes, beside the founding data, everything without which a page or a state could not be seen. */
export async function layOutStates(): Promise<StatesToSee> {
  const nominating = await makeRound({ phase: "nominating" });
  const submitted = await makeSubmittedProposal({
    roundId: nominating.id,
    organisation: "interior",
    newBlock: "السجل الموحد لعناوين السكن",
  });
  const { link, merged } = await makeUnifications({
    roundId: nominating.id,
    proposalId: submitted.id,
    leadId: await personOf("lead"),
  });
  const evaluating = await makeRound();
  const deliberating = await makeDeliberatedRound();
  const person = await personOf("m4");
  await makeFeedback("MOI-001", { helpful: 9, unhelpful: 14 });
  await makeFeedback("MOI-014", { helpful: 2, unhelpful: 1 });
  await makeSearchedWeeks();
  await makeFedMonths();
  await makeIndicatorEditions();
  await makeJob("formTokens.forget", {
    state: "failed",
    tries: 4,
    error: "Can't reach the database server at 127.0.0.1:5432",
  });
  await makeJob("formTokens.forget", { state: "retry", tries: 2, error: "timeout", waitsSeconds: 600 });
  return {
    emptyOrganisation: await emptyOrganisation(),
    person,
    accountLink: await accountLinkFor(person),
    support: await makeSupportRequest({ organisation: "interior", service: "MOI-001" }),
    draft: await filledDraft(),
    submitted: submitted.id,
    proposedBlock: submitted.block ?? "",
    link,
    merged,
    similar: await makeLikeOthers(nominating.id, "interior"),
    rounds: {
      nominating: nominating.slug,
      evaluating: evaluating.slug,
      deliberating: deliberating.slug,
      publicationProposed: await roundProposedForPublication(),
    },
    letters: {
      handedOver: await makeLetter("handedOver", "Connection closed"),
      sent: await makeLetter("sent"),
    },
    brokenLink: await makeCheckedLinks("interior", await personOf("lead")),
    contacts: await makeContacts("interior"),
    synonyms: await synonymsOf("كوشان"),
    ...(await layOutRevisions()),
    ...(await layOutImports("interior")),
    ...(await layOutSentImports()),
    ...(await layOutNominationTables(nominating.id, submitted.id)),
    ...(await layOutCorrections(await personOf("lead"))),
    ...(await layOutScenarios()),
    ...(await layOutUploads()),
    ...(await layOutStudies(await personOf("lead"))),
    evaluations: {
      assigned: await evaluationWithNeeds(evaluating.id),
      final: await evaluationIn(evaluating.id, 1, { finalLevel: 3 }),
      changed: await evaluationOfChanged(evaluating.id),
    },
  };
}

async function emptyOrganisation(): Promise<string> {
  const slug = "nothing-published";
  const nameAr = "الهيئة العامة لاستقلالية المستشفيات والمستوصفات والمختبرات";
  const nameEn = "General Authority for the Incontrovertibility of Telecommunications";
  const named = { slug, code: "NTH", kind: "authority", nameAr, nameEn } as const;
  await database().organisation.upsert({ where: { slug }, create: named, update: {} });
  return slug;
}

async function personOf(key: string): Promise<string> {
  const { email } = demoAccount(key);
  return (await database().person.findUniqueOrThrow({ where: { email } })).id;
}

function accountLinkFor(personId: string): Promise<string> {
  const link = { personId, purpose: "passwordReset", createdById: null, now: new Date() } as const;
  return inScope(portalScope, async (tx) => (await issueAccountLink(tx, link)).token);
}

async function synonymsOf(term: string): Promise<string> {
  return (await database().synonymGroup.findFirstOrThrow({ where: { terms: { has: term } } })).id;
}

function draftOfOpenRound(): Promise<string> {
  return inScope(portalScope, async (tx) => {
    const draft = await tx.proposal.findFirstOrThrow({
      where: { round: { slug: "2026-2" }, organisation: { slug: "interior" }, status: "draft" },
    });
    return draft.id;
  });
}

/** The draft, waiting for others of its round and for a service, with a file attached and figures taken over. */
async function filledDraft(): Promise<string> {
  const id = await draftOfOpenRound();
  await inScope(portalScope, async (tx) => {
    const { roundId } = await tx.proposal.findUniqueOrThrow({ where: { id } });
    const service = await tx.service.findUniqueOrThrow({ where: { code: "MOT-001" } });
    const others = await tx.proposal.findMany({ where: { roundId, id: { not: id } }, take: 2 });
    const needs = [...others.map((other) => ({ onProposalId: other.id })), { onServiceId: service.id }];
    await tx.dependency.createMany({
      data: needs.map((need, index) => ({ proposalId: id, position: index + 1, ...need })),
      // Two may lay out the states at once.
      skipDuplicates: true,
    });
    await proveDraft(tx, id);
  });
  return id;
}

async function proveDraft(tx: Transaction, proposalId: string): Promise<void> {
  const asOf = new Date("2026-11-01");
  await tx.takenFigure.createMany({
    data: [
      { proposalId, asOf, figure: "requiredBy", value: 437, correction: 440, reason: "قائمة الوزارة" },
      { proposalId, asOf, figure: "delivery", value: 0 },
      { proposalId, asOf, figure: "views", value: 18_240 },
    ],
    skipDuplicates: true,
  });
  if ((await tx.attachment.count({ where: { proposalId } })) > 0) return;
  const criterion = await tx.criterion.findFirstOrThrow({
    where: { code: "I1", criteriaSet: { rounds: { some: { proposals: { some: { id: proposalId } } } } } },
  });
  const content = sampleFiles.pdf;
  const sha256 = createHash("sha256").update(content).digest();
  await tx.attachment.create({
    data: {
      ...{ proposalId, criterionId: criterion.id, name: "سجل الطلبات 2025.pdf", kind: "pdf", sha256 },
      bytes: content.length,
      content: { create: { content } },
    },
  });
}

async function evaluationWithNeeds(roundId: string): Promise<string> {
  const first = await makeAcceptedProposal({ roundId, organisation: "health" });
  return evaluationIn(roundId, 0, { needs: { proposal: first.id, service: "MOT-001" } });
}

interface EvaluationParts {
  finalLevel?: number;
  needs?: { proposal: string; service: string };
}

async function evaluationIn(
  roundId: string,
  service: number,
  { finalLevel, needs }: EvaluationParts = {},
): Promise<string> {
  const proposal = await makeAcceptedProposal({ roundId, organisation: "interior", service, needs });
  const evaluatorId = await personOf("m2");
  const { id } = await makeEvaluation({ proposalId: proposal.id, evaluatorId, finalLevel });
  return id;
}

/** One that was begun when the papers said otherwise. */
async function evaluationOfChanged(roundId: string): Promise<string> {
  const id = await evaluationIn(roundId, 2);
  const facts = { name: "إصدار بطاقة هوية", maturity: "0", team: "موظفان وسائق" };
  const seen = { facts, answers: { I1: "2 · سجلات عام 2023" } };
  await inScope(portalScope, (tx) =>
    tx.evaluation.update({ where: { id }, data: { state: "inProgress", seen } }),
  );
  return id;
}

async function roundProposedForPublication(): Promise<string> {
  const { id, slug } = await makeDeliberatedRound();
  const proposedById = await personOf("lead");
  await moveRound(id, "publicationProposed");
  await inScope(portalScope, (tx) => tx.publication.create({ data: { roundId: id, proposedById } }));
  await computeCertaintyOf(slug);
  return slug;
}
