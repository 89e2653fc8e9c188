"use server";

import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { placeRefusal, placeToObjectTo } from "./objected-place.ts";
import { objectionAnswerForm, objectionForm } from "./schema.ts";
import { tellOfAnswer, tellOfObjection } from "./tell-of-objection.ts";

/** An officer objects to the published place of their organisation's nomination. */
export const fileObjection = defineAction({
  permission: "objections.file",
  input: objectionForm,
  subject: (tx, { proposal }) => placeToObjectTo(tx, proposal),
  run: async ({ tx, input, subject, viewer, now, language }) => {
    // The text was written about an edition: where another has replaced it, the officer looks again.
    if (subject.edition?.slug !== input.edition) return refused("changedMeanwhile");
    const refusal = placeRefusal(subject, now);
    if (refusal) return refusal;
    const { text, note } = input;
    const objection = await tx.objection.create({
      data: {
        editionId: subject.edition.id,
        proposalId: subject.id,
        ...{ text, note, filedAt: now, filedById: viewer.personId },
      },
    });
    await tellOfObjection(tx, objection.id);
    return done({
      object: `proposal:${subject.id}`,
      facts: { edition: input.edition },
      redirectTo: `/${language}/ministry/proposals/${subject.id}/objection?notice=filed`,
    });
  },
});

/** The quality lead answers an objection; its text and the answer become public with the edition. */
export const answerObjection = defineAction({
  permission: "objections.answer",
  input: objectionAnswerForm,
  subject: (tx, { objection }) =>
    tx.objection.findUnique({
      where: { id: objection },
      include: { proposal: { include: { round: { select: { slug: true } } } } },
    }),
  run: async ({ tx, input, subject, viewer, now, language }) => {
    if (subject.filedById === viewer.personId) return refused("secondPersonNeeded");
    const { outcome, answer } = input;
    const { count } = await tx.objection.updateMany({
      where: { id: subject.id, answeredAt: null },
      data: { outcome, answer, answeredAt: now, answeredById: viewer.personId },
    });
    if (count !== 1) return refused("changedMeanwhile");
    const { id: objectionId, editionId, text, filedAt, proposal } = subject;
    await tx.publishedObjection.create({
      data: {
        ...{ objectionId, editionId, text, filedAt, outcome, answer, answeredAt: now },
        reference: proposal.reference ?? proposal.id,
      },
    });
    await tellOfAnswer(tx, subject.id);
    return done({
      object: `proposal:${proposal.id}`,
      facts: { outcome },
      redirectTo: `/${language}/quality/rounds/${proposal.round.slug}/objections?notice=answered`,
      pages: ["priorities"],
    });
  },
});
