"use server";

import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { typedCode } from "#lib/domain/proposals/dependencies.ts";
import { refusalToMerge, refusalToUndoMerge } from "#lib/domain/proposals/merging.ts";
import { linkTo, removeFrom } from "./link.ts";
import { bringBack, mergeInto } from "./merge.ts";
import { linkForm, mergeForm, removalForm, undoForm } from "./schema.ts";
import { proposalOfReference, unifiedProposal } from "./subject.ts";
import { tellOfMerge, tellOfLink } from "./tell-of-unification.ts";

const here = (language: string, id: string, notice: string) =>
  `/${language}/quality/proposals/${id}/unification?done=${notice}`;

/** The quality lead says that a proposal is to be unified with another of its round, or with a service. */
export const linkToUnify = defineAction({
  permission: "proposals.unify",
  name: "proposals.link",
  input: linkForm,
  subject: (tx, { proposal }) => unifiedProposal(tx, proposal),
  run: async ({ tx, input, subject, viewer, language }) => {
    const code = typedCode(input.with);
    const linked = await linkTo(tx, { subject, code, reason: input.reason, byId: viewer.personId });
    if (typeof linked !== "string") return linked;
    await tellOfLink(tx, linked, "linked");
    return done({
      object: `proposal:${subject.id}`,
      facts: { with: code },
      redirectTo: here(language, subject.id, "linked"),
    });
  },
});

/** The quality lead takes such a link away, with a reason; it stays on record. */
export const removeLink = defineAction({
  permission: "proposals.unify",
  name: "proposals.unlink",
  input: removalForm,
  subject: (tx, { link }) => tx.unification.findUnique({ where: { id: link } }),
  run: async ({ tx, input, subject, viewer, now, language }) => {
    const removal = { removedAt: now, removedById: viewer.personId, removalReason: input.removalReason };
    if (!(await removeFrom(tx, subject.id, removal))) return refused("changedMeanwhile");
    await tellOfLink(tx, subject.id, "unlinked");
    return done({
      object: `proposal:${subject.proposalId}`,
      redirectTo: here(language, subject.proposalId, "unlinked"),
    });
  },
});

/** The quality lead lets another proposal of the round stand for this one. */
export const mergeProposal = defineAction({
  permission: "proposals.unify",
  name: "proposals.merge",
  input: mergeForm,
  subject: (tx, { proposal }) => unifiedProposal(tx, proposal),
  run: async ({ tx, input, subject, viewer, language }) => {
    const { version, mergeReason: reason } = input;
    const into = await proposalOfReference(tx, subject.roundId, typedCode(input.into));
    if (!into) return refused("invalid", { into: "notToMergeInto" });
    const refusal = refusalToMerge(subject, into, subject.round.phase);
    if (refusal) return refused(refusal, refusal === "notToMergeInto" ? { into: refusal } : undefined);
    const merged = await mergeInto(tx, into, { subject, version, reason, byId: viewer.personId });
    if (typeof merged !== "string") return merged;
    const step = { proposalId: subject.id, intoId: into.id, eventId: merged, reason };
    await tellOfMerge(tx, step, "merged");
    return done({
      object: `proposal:${subject.id}`,
      facts: { into: into.reference },
      redirectTo: here(language, subject.id, "merged"),
    });
  },
});

/** The quality lead brings a merged proposal back to where it was. */
export const undoMerge = defineAction({
  permission: "proposals.unify",
  name: "proposals.unmerge",
  input: undoForm,
  subject: (tx, { proposal }) => unifiedProposal(tx, proposal),
  run: async ({ tx, input, subject, viewer, language }) => {
    const { version, undoReason: reason } = input;
    const into = subject.mergedIntoId ? await unifiedProposal(tx, subject.mergedIntoId) : null;
    const refusal = refusalToUndoMerge(subject, into, subject.round.phase);
    if (refusal || !into) return refused(refusal ?? "changedMeanwhile");
    const back = await bringBack(tx, { subject, version, reason, byId: viewer.personId });
    if (typeof back !== "string") return back;
    const step = { proposalId: subject.id, intoId: into.id, eventId: back, reason };
    await tellOfMerge(tx, step, "unmerged");
    return done({
      object: `proposal:${subject.id}`,
      facts: { from: into.reference },
      redirectTo: here(language, subject.id, "unmerged"),
    });
  },
});
