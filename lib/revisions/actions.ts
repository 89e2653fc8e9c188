"use server";

import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { setAsideSchema } from "#lib/domain/revisions/set-aside.ts";
import { setAside } from "./advice-set-aside.ts";
import { askApproval } from "./approval/ask-approval.ts";
import { sentImport } from "./approval/sent-import.ts";
import { approve } from "./approve-revision.ts";
import { beginNewService } from "./begin-service.ts";
import { keepChannels, keepCosts } from "./channels-and-costs.ts";
import { decided, decideRevision } from "./decide-revision.ts";
import { moveRevision } from "./move-revision.ts";
import { openDraft } from "./open-revision.ts";
import { proposeArchiving } from "./propose-archival.ts";
import { earlierContent } from "./restored-content.ts";
import { saveSection } from "./save-section.ts";
import { approvalSchema } from "./review-schema.ts";
import * as schema from "./schema.ts";
import { contentToRevise } from "./service-content.ts";
import { chosenServices, serviceSubject } from "./service-subject.ts";
import { revisionSubject } from "./subject.ts";
import { sendForReview } from "./submit-revision.ts";
import { unknownServices } from "./unknown-services.ts";
import { verifyChosen } from "./verify-chosen.ts";

export const beginService = defineAction({
  permission: "services.edit",
  name: "services.begin",
  input: schema.beginningSchema,
  subject: async (tx, { organisation }) => {
    const found = await tx.organisation.findUnique({
      where: { id: organisation },
      select: { id: true, code: true },
    });
    return found && { organisation: found, organisationId: found.id };
  },
  run: ({ tx, input: { name }, subject: { organisation }, viewer: { personId }, language }) =>
    beginNewService(tx, { organisation, name, personId, language }),
});

export const reviseService = defineAction({
  permission: "services.edit",
  name: "services.revise",
  input: schema.revisionOfSchema,
  subject: serviceSubject,
  run: async ({ tx, input: { section }, subject: service, viewer: { personId }, language }) =>
    openDraft(tx, { service, content: await contentToRevise(tx, service), personId, language, section }),
});

export const saveAbout = defineAction({
  permission: "services.edit",
  name: "services.saveAbout",
  input: schema.aboutPageSchema,
  subject: revisionSubject,
  run: (context) => {
    const { name, summary, department, audience, eligibility } = context.input;
    return saveSection("about", context, { name, summary, department, audience, eligibility });
  },
});

export const saveDocuments = defineAction({
  permission: "services.edit",
  name: "services.saveDocuments",
  input: schema.documentsPageSchema,
  subject: revisionSubject,
  run: async (context) => {
    const { evidence, requires } = context.input;
    const unknown = await unknownServices(context.tx, requires, context.subject.service.code);
    if (unknown.length > 0) return refused("invalid", { requires: "serviceUnknown" }, unknown.join(" "));
    return saveSection("documents", context, { evidence, requires });
  },
});

export const saveSteps = defineAction({
  permission: "services.edit",
  name: "services.saveSteps",
  input: schema.stepsPageSchema,
  subject: revisionSubject,
  run: (context) => {
    const { steps, processingTime } = context.input;
    return saveSection("steps", context, { steps, processingTime });
  },
});

export const saveChannels = defineAction({
  permission: "services.edit",
  name: "services.saveChannels",
  input: schema.channelsPageSchema,
  subject: revisionSubject,
  run: (context) => {
    const { delivery, maturity, channels } = context.input;
    const kept = keepChannels(channels, context.subject.content.costs);
    return saveSection("channels", context, { delivery, maturity, ...kept });
  },
});

export const saveCost = defineAction({
  permission: "services.edit",
  name: "services.saveCost",
  input: schema.costPageSchema,
  subject: revisionSubject,
  run: (context) => {
    const costs = keepCosts(context.input.costs, context.subject.content.channels);
    return saveSection("cost", context, { costs, costNote: context.input.costNote });
  },
});

export const saveResult = defineAction({
  permission: "services.edit",
  name: "services.saveResult",
  input: schema.resultPageSchema,
  subject: revisionSubject,
  run: (context) => {
    const { outputs, conditions } = context.input;
    return saveSection("result", context, { outputs, conditions });
  },
});

export const saveWords = defineAction({
  permission: "services.edit",
  name: "services.saveWords",
  input: schema.wordsPageSchema,
  subject: revisionSubject,
  run: (context) => {
    const { keywords, lifeEvents } = context.input;
    return saveSection("words", context, { keywords, lifeEvents });
  },
});

export const setAdviceAside = defineAction({
  permission: "services.edit",
  name: "services.setAside",
  input: schema.setAsideForm,
  subject: revisionSubject,
  run: (context) => setAside(context, setAsideSchema.parse(context.subject.setAside)),
});

export const submitRevision = defineAction({
  permission: "services.edit",
  name: "services.submit",
  input: schema.submissionSchema,
  subject: revisionSubject,
  run: async (context) => {
    const { id, service } = context.subject;
    const refusal = await sendForReview(context);
    if (refusal) return refusal;
    return done({
      object: `revision:${id}`,
      facts: { service: service.code },
      redirectTo: `/${context.language}/ministry/services/${service.code}?done=submitted`,
    });
  },
});

export const withdrawRevision = defineAction({
  permission: "services.edit",
  name: "services.withdraw",
  input: schema.withdrawalSchema,
  subject: revisionSubject,
  run: async ({ tx, input: { version, reason }, subject, viewer: { personId }, language }) => {
    const data = { decidedById: null, decidedAt: null };
    const refusal = await moveRevision("withdraw", { tx, subject, version, personId, reason, data });
    if (refusal) return refusal;
    return done({
      object: `revision:${subject.id}`,
      facts: { service: subject.service.code },
      redirectTo: `/${language}/ministry/services/${subject.service.code}?done=withdrawn`,
    });
  },
});

export const approveRevision = defineAction({
  permission: "services.approve",
  input: schema.approvalSchema,
  subject: revisionSubject,
  run: approve,
});

export const takeApprovalBack = defineAction({
  permission: "services.approve",
  name: "services.takeBack",
  input: schema.takingBackSchema,
  subject: revisionSubject,
  run: async ({ tx, input: { version, reason }, subject, viewer: { personId }, language }) => {
    if (subject.appliedAt) return refused("alreadyPublic");
    const data = { decidedById: null, decidedAt: null, note: null, publishOn: null };
    const refusal = await moveRevision("takeBack", { tx, subject, version, personId, reason, data });
    return refusal ?? decided(subject, language, "takenBack");
  },
});

export const returnRevision = defineAction({
  permission: "services.approve",
  name: "services.return",
  input: schema.returnSchema,
  subject: revisionSubject,
  run: async (context) => {
    const said = Object.entries(context.input.fields).filter(([, reason]) => reason);
    const refusal = await decideRevision("return", context, { fieldReasons: Object.fromEntries(said) });
    return refusal ?? decided(context.subject, context.language, "returned");
  },
});

export const approveImport = defineAction({
  permission: "services.approve",
  name: "imports.approve",
  input: approvalSchema,
  subject: sentImport,
  run: askApproval,
});

export const restoreRevision = defineAction({
  permission: "services.edit",
  name: "services.restore",
  input: schema.restorationSchema,
  subject: serviceSubject,
  run: async ({ tx, input: { number }, subject: service, viewer: { personId }, language }) => {
    const content = await earlierContent(tx, service.id, number);
    return content ? openDraft(tx, { service, content, personId, language }) : refused("notFound");
  },
});

export const proposeArchival = defineAction({
  permission: "services.edit",
  name: "services.archive",
  input: schema.archivalForm,
  subject: serviceSubject,
  run: ({ tx, input: { reason, replacement }, subject: service, viewer: { personId }, language }) =>
    proposeArchiving(tx, { service, archival: { reason, replacement }, personId, language }),
});

export const verifyServices = defineAction({
  permission: "services.verify",
  input: schema.verificationSchema,
  subject: chosenServices,
  run: verifyChosen,
});
