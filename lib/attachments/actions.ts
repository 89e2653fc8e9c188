"use server";

import { defineAction } from "#lib/define-action.ts";
import { done } from "#lib/domain/outcome.ts";
import { files } from "#lib/files/files.ts";
import { attach } from "./attach.ts";
import { openProposal, takeForAttaching } from "./open-proposal.ts";
import { additionSchema, removalSchema } from "./schema.ts";

export const addAttachment = defineAction({
  permission: "proposals.edit",
  name: "attachments.add",
  input: additionSchema,
  subject: (tx, { proposal }) => tx.proposal.findUnique({ where: { id: proposal }, select: openProposal }),
  run: async ({ tx, input, subject, viewer, now, language }) => {
    const refusal = await takeForAttaching(tx, subject, now);
    if (refusal) return refusal;
    const attached = await attach(tx, { ...input, subject, personId: viewer.personId });
    if (!attached.ok) return attached;
    const { kind, bytes } = attached.value;
    return done({
      object: `proposal:${subject.id}`,
      facts: { criterion: input.criterion, kind, bytes },
      redirectTo: `/${language}/ministry/proposals/${subject.id}/attachments?done=added`,
    });
  },
});

export const removeAttachment = defineAction({
  permission: "proposals.edit",
  name: "attachments.remove",
  input: removalSchema,
  subject: async (tx, { attachment }) => {
    const found = await tx.attachment.findUnique({
      where: { id: attachment },
      select: {
        name: true,
        kind: true,
        criterion: { select: { code: true } },
        proposal: { select: openProposal },
      },
    });
    return found && { ...found, organisationId: found.proposal.organisationId };
  },
  run: async ({ tx, input, subject, now, language }) => {
    const { proposal, criterion, kind } = subject;
    const refusal = await takeForAttaching(tx, proposal, now);
    if (refusal) return refusal;
    await files.remove(tx, input.attachment);
    await tx.attachment.deleteMany({ where: { id: input.attachment } });
    return done({
      object: `proposal:${proposal.id}`,
      facts: { criterion: criterion.code, kind },
      redirectTo: `/${language}/ministry/proposals/${proposal.id}/attachments?done=removed`,
    });
  },
});
