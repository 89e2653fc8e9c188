"use server";

import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { decisionMade, decisionsClosed } from "./decision.ts";
import { editPage } from "./edit-page.ts";
import { editRequirements } from "./edit-requirements.ts";
import { moveProposal, refuseIncomplete, registerSubmission } from "./move-proposal.ts";
import { openNomination } from "./nominate.ts";
import { closedRound, proposalSubject } from "./open-proposal.ts";
import { saidRemarks } from "./said-remarks.ts";
import * as schema from "./schema.ts";
import { takeFigures } from "./take-figures.ts";
import { writeAnswers, writeDemand, writeEffort, writeSoftware, writeStandards } from "./write-papers.ts";

export const nominateService = defineAction({
  permission: "proposals.edit",
  name: "proposals.nominate",
  input: schema.nominationSchema,
  subject: (tx, { service }) =>
    tx.service.findFirst({
      where: { code: service, status: { not: "archived" } },
      select: { id: true, code: true, organisationId: true },
    }),
  run: ({ tx, input, subject, viewer, now, language }) =>
    openNomination(tx, {
      round: input.round,
      organisationId: subject.organisationId,
      personId: viewer.personId,
      now,
      language,
      service: { id: subject.id, code: subject.code },
    }),
});

export const nominateNewService = defineAction({
  permission: "proposals.edit",
  name: "proposals.nominateNew",
  input: schema.newServiceSchema,
  subject: async (tx, { organisation }) => {
    const found = await tx.organisation.findUnique({ where: { id: organisation }, select: { id: true } });
    return found && { organisationId: found.id };
  },
  run: ({ tx, input, subject, viewer, now, language }) => {
    const { newServiceNameAr, newServiceNameEn, newServiceSummaryAr } = input;
    return openNomination(tx, {
      round: input.round,
      organisationId: subject.organisationId,
      personId: viewer.personId,
      now,
      language,
      service: { newServiceNameAr, newServiceNameEn, newServiceSummaryAr },
    });
  },
});

export const saveService = defineAction({
  permission: "proposals.edit",
  name: "proposals.saveService",
  input: schema.servicePageSchema,
  subject: proposalSubject,
  run: (context) => {
    const { tx, subject, input } = context;
    const { targetMaturity, newServiceNameAr, newServiceNameEn, newServiceSummaryAr } = input;
    const isNew = subject.newServiceNameAr !== null;
    if (isNew && newServiceNameAr === null)
      return Promise.resolve(refused("invalid", { newServiceNameAr: "required" }));
    return editPage("service", context, async () => {
      await tx.proposal.update({
        where: { id: subject.id },
        data: {
          targetMaturity,
          ...(isNew ? { newServiceNameAr, newServiceNameEn, newServiceSummaryAr } : {}),
        },
      });
    });
  },
});

export const saveDemand = defineAction({
  permission: "proposals.edit",
  name: "proposals.saveDemand",
  input: schema.demandPageSchema,
  subject: proposalSubject,
  run: (context) =>
    editPage("demand", context, () => writeDemand(context.tx, context.subject.id, context.input)),
});

export const saveAnswers = defineAction({
  permission: "proposals.edit",
  name: "proposals.saveAnswers",
  input: schema.answersPageSchema,
  subject: proposalSubject,
  run: (context) =>
    editPage(context.input.dimension, context, () =>
      writeAnswers(context.tx, context.subject.id, context.input),
    ),
});

export const saveSoftware = defineAction({
  permission: "proposals.edit",
  name: "proposals.saveSoftware",
  input: schema.softwarePageSchema,
  subject: proposalSubject,
  run: (context) =>
    editPage("software", context, () => writeSoftware(context.tx, context.subject.id, context.input)),
});

export const saveStandards = defineAction({
  permission: "proposals.edit",
  name: "proposals.saveStandards",
  input: schema.standardsPageSchema,
  subject: proposalSubject,
  run: (context) =>
    editPage("standards", context, () => writeStandards(context.tx, context.subject.id, context.input)),
});

export const saveRequirements = defineAction({
  permission: "proposals.edit",
  name: "proposals.saveRequirements",
  input: schema.requirementsPageSchema,
  subject: proposalSubject,
  run: editRequirements,
});

export const saveEffort = defineAction({
  permission: "proposals.edit",
  name: "proposals.saveEffort",
  input: schema.effortPageSchema,
  subject: proposalSubject,
  run: (context) =>
    editPage("effort", context, () => writeEffort(context.tx, context.subject.id, context.input)),
});

export const savePortalFigures = defineAction({
  permission: "proposals.edit",
  name: "proposals.saveFigures",
  input: schema.figuresPageSchema,
  subject: proposalSubject,
  run: async (context) => {
    const { id } = context.subject;
    const redirectTo = `/${context.language}/ministry/proposals/${id}`;
    return (await takeFigures(context)) ?? done({ object: `proposal:${id}`, redirectTo });
  },
});

export const submitProposal = defineAction({
  permission: "proposals.submit",
  input: schema.submissionSchema,
  subject: proposalSubject,
  run: async ({ tx, input, subject, viewer, now, language }) => {
    const refusal = closedRound(subject, now) ?? (await refuseIncomplete(tx, subject));
    if (refusal) return refusal;
    const reference = await registerSubmission(tx, subject, now);
    const moved = await moveProposal("submit", {
      tx,
      subject,
      version: input.version,
      personId: viewer.personId,
    });
    if (moved) return moved;
    return done({
      object: `proposal:${subject.id}`,
      facts: { reference },
      redirectTo: `/${language}/ministry/proposals/${subject.id}/receipt`,
    });
  },
});

export const withdrawProposal = defineAction({
  permission: "proposals.withdraw",
  input: schema.withdrawalSchema,
  subject: proposalSubject,
  run: async ({ tx, input, subject, viewer, now, language }) => {
    const { version, reason } = input;
    const refusal =
      closedRound(subject, now) ??
      (await moveProposal("withdraw", { tx, subject, version, personId: viewer.personId, reason }));
    if (refusal) return refusal;
    return done({
      object: `proposal:${subject.id}`,
      redirectTo: `/${language}/ministry/proposals/${subject.id}`,
    });
  },
});

export const acceptProposal = defineAction({
  permission: "proposals.decide",
  name: "proposals.accept",
  input: schema.acceptanceSchema,
  subject: proposalSubject,
  run: async ({ tx, input, subject, viewer, language }) => {
    const { version, reason } = input;
    const refusal =
      decisionsClosed(subject) ??
      (await refuseIncomplete(tx, subject)) ??
      (await moveProposal("accept", { tx, subject, version, personId: viewer.personId, reason }));
    return refusal ?? decisionMade(subject, language);
  },
});

export const returnProposal = defineAction({
  permission: "proposals.decide",
  name: "proposals.return",
  input: schema.returnSchema,
  subject: proposalSubject,
  run: async ({ tx, input, subject, viewer, now, language }) => {
    const { version, reason } = input;
    // What is returned must still be mended in time.
    const refusal =
      closedRound(subject, now) ??
      (await moveProposal("return", {
        tx,
        subject,
        version,
        personId: viewer.personId,
        reason,
        remarks: saidRemarks(input),
      }));
    return refusal ?? decisionMade(subject, language);
  },
});

export const declineProposal = defineAction({
  permission: "proposals.decide",
  name: "proposals.decline",
  input: schema.declineSchema,
  subject: proposalSubject,
  run: async ({ tx, input, subject, viewer, language }) => {
    const { version, reason } = input;
    const refusal =
      decisionsClosed(subject) ??
      (await moveProposal("decline", { tx, subject, version, personId: viewer.personId, reason }));
    return refusal ?? decisionMade(subject, language);
  },
});
