"use server";

import type { Transaction } from "#lib/db/scope.ts";
import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { askForCertainty } from "./compute-certainty.ts";
import { drawUpEdition } from "./draw-up-edition.ts";
import { moveRound } from "./move-round.ts";
import { openCorrectionOf, openPublication, roundOfForm } from "./open-publication.ts";
import { publishEdition } from "./publish-edition.ts";
import {
  certaintyForm,
  confirmPublicationForm,
  correctionForm,
  openCorrectionForm,
  proposePublicationForm,
  withdrawPublicationForm,
} from "./schema.ts";
import { storedCertainty } from "./stored-certainty.ts";
import { takePublishedRound, unfinishedEvaluations } from "./take-round.ts";

/** A lead proposes to publish a round's ranking: the first of two people. */
export const proposePublication = defineAction({
  permission: "publications.propose",
  input: proposePublicationForm,
  subject: roundOfForm,
  async run({ tx, input, subject: round, viewer, now, language }) {
    if (round.phase !== "deliberating") return refused("roundNotDeliberating");
    const reason = input.reason ?? null;
    const byId = viewer.personId;
    const move = { roundId: round.id, version: input.version, byId, reason, at: now };
    // Before anything is read: from here on no evaluation is reopened.
    if (!(await moveRound(tx, { ...move, from: "deliberating", to: "publicationProposed" })))
      return refused("changedMeanwhile");
    const { edition, conditions } = await drawUpEdition(tx, { roundId: round.id, reason: null, now });
    if (!edition || edition.results.proposals.length === 0) return refused("nothingToRank");
    const unmet = conditions.filter(({ met }) => !met);
    if (unmet.length > 0 && reason === null) return refused("conditionsUnmet", { reason: "required" });
    await tx.publication.create({
      data: { roundId: round.id, reason, proposedAt: now, proposedById: byId },
    });
    await askForCertainty(tx, round.id, edition.table);
    return done({
      redirectTo: publicationPage(language, round),
      object: `round:${round.slug}`,
      facts: { unmet: unmet.map(({ condition }) => condition).join(" ") },
    });
  },
});

/** Has the certainty of a round's ranking computed as the ranking stands now, to be looked at or confirmed. */
export const computeRoundCertainty = defineAction({
  permission: "rankings.preview",
  name: "rankings.computeCertainty",
  input: certaintyForm,
  subject: roundOfForm,
  async run({ tx, input, subject: round, now, language }) {
    const { edition } = await drawUpEdition(tx, { roundId: round.id, reason: null, now });
    if (!edition || edition.results.proposals.length === 0) return refused("nothingToRank");
    await askForCertainty(tx, round.id, edition.table);
    const back = `/${language}/quality/rounds/${round.slug}/${input.back}`;
    return done({ redirectTo: `${back}?certainty=asked`, object: `round:${round.slug}` });
  },
});

/** A lead takes the proposed publication back: the round deliberates again. */
export const withdrawPublication = defineAction({
  permission: "publications.propose",
  name: "publications.withdraw",
  input: withdrawPublicationForm,
  subject: roundOfForm,
  async run({ tx, input, subject: round, viewer, now, language }) {
    const publication = await openPublication(tx, round.id);
    if (!publication) return refused("changedMeanwhile");
    const move = { roundId: round.id, version: input.version, byId: viewer.personId, at: now };
    if (!(await moveRound(tx, { ...move, from: "publicationProposed", to: "deliberating" })))
      return refused("changedMeanwhile");
    await tx.publication.update({ where: { id: publication.id }, data: { withdrawnAt: now } });
    return done({
      redirectTo: publicationPage(language, round),
      object: `round:${round.slug}`,
    });
  },
});

/** A second lead or an administrator confirms: the ranking becomes an edition, for ever and for everyone. */
export const confirmPublication = defineAction({
  permission: "publications.confirm",
  input: confirmPublicationForm,
  subject: roundOfForm,
  async run({ tx, input, subject: round, viewer, now, language }) {
    const publication = await openPublication(tx, round.id);
    if (!publication) return refused("changedMeanwhile");
    if (publication.proposedById === viewer.personId) return refused("secondPersonNeeded");
    const byId = viewer.personId;
    const move = { roundId: round.id, version: input.version, byId, at: now };
    if (!(await moveRound(tx, { ...move, from: "publicationProposed", to: "published" })))
      return refused("changedMeanwhile");
    await tx.publication.update({
      where: { id: publication.id },
      data: { confirmedAt: now, confirmedById: byId },
    });
    const { reason } = publication;
    return endInEdition(tx, round, { reason, byId, now }, { language });
  },
});

/** A lead opens the correction of the latest edition: from now on its evaluations may be reopened. */
export const openCorrection = defineAction({
  permission: "publications.propose",
  name: "publications.openCorrection",
  input: openCorrectionForm,
  subject: roundOfForm,
  async run({ tx, input, subject: round, viewer, now, language }) {
    if (round.phase !== "published") return refused("roundNotPublished");
    const edition = await tx.edition.findFirst({
      where: { roundId: round.id },
      orderBy: { sequence: "desc" },
    });
    if (!edition || (await openCorrectionOf(tx, round.id))) return refused("changedMeanwhile");
    if (!(await takePublishedRound(tx, round.id, input.version))) return refused("changedMeanwhile");
    const { reason } = input;
    const opened = { openedAt: now, openedById: viewer.personId };
    await tx.correction.create({ data: { roundId: round.id, editionId: edition.id, reason, ...opened } });
    return done({
      redirectTo: publicationPage(language, round),
      object: `round:${round.slug}`,
      facts: { edition: edition.slug },
    });
  },
});

/** A lead proposes the corrected ranking: the first of two people. Nothing that was reopened may still be open. */
export const proposeCorrection = defineAction({
  permission: "publications.propose",
  name: "publications.proposeCorrection",
  input: correctionForm,
  subject: roundOfForm,
  async run({ tx, input, subject: round, viewer, now, language }) {
    const correction = await openCorrectionOf(tx, round.id);
    if (!correction || correction.proposedAt) return refused("changedMeanwhile");
    if (!(await takePublishedRound(tx, round.id, input.version))) return refused("changedMeanwhile");
    if ((await unfinishedEvaluations(tx, round.id)) > 0) return refused("correctionUnfinished");
    const proposed = { proposedAt: now, proposedById: viewer.personId };
    await tx.correction.update({ where: { id: correction.id }, data: proposed });
    const { edition } = await drawUpEdition(tx, { roundId: round.id, reason: null, now });
    if (edition) await askForCertainty(tx, round.id, edition.table);
    return done({
      redirectTo: publicationPage(language, round),
      object: `round:${round.slug}`,
      facts: { edition: correction.edition.slug },
    });
  },
});

/** A lead takes a correction back: one that was proposed to be prepared again, one in preparation for good. */
export const withdrawCorrection = defineAction({
  permission: "publications.propose",
  name: "publications.withdrawCorrection",
  input: correctionForm,
  subject: roundOfForm,
  async run({ tx, input, subject: round, now, language }) {
    const correction = await openCorrectionOf(tx, round.id);
    if (!correction) return refused("changedMeanwhile");
    if (!(await takePublishedRound(tx, round.id, input.version))) return refused("changedMeanwhile");
    if (!correction.proposedAt && (await unfinishedEvaluations(tx, round.id)) > 0)
      return refused("correctionUnfinished");
    await tx.correction.update({
      where: { id: correction.id },
      data: correction.proposedAt ? { proposedAt: null, proposedById: null } : { withdrawnAt: now },
    });
    return done({
      redirectTo: publicationPage(language, round),
      object: `round:${round.slug}`,
      facts: { wasProposed: correction.proposedAt !== null },
    });
  },
});

/** A second lead or an administrator confirms: a new edition replaces the one that it corrects. */
export const confirmCorrection = defineAction({
  permission: "publications.confirm",
  name: "publications.confirmCorrection",
  input: correctionForm,
  subject: roundOfForm,
  async run({ tx, input, subject: round, viewer, now, language }) {
    const correction = await openCorrectionOf(tx, round.id);
    if (!correction?.proposedAt) return refused("changedMeanwhile");
    if (correction.proposedById === viewer.personId) return refused("secondPersonNeeded");
    if (!(await takePublishedRound(tx, round.id, input.version))) return refused("changedMeanwhile");
    const byId = viewer.personId;
    await tx.correction.update({
      where: { id: correction.id },
      data: { confirmedAt: now, confirmedById: byId },
    });
    const { reason, edition } = correction;
    return endInEdition(tx, round, { reason, byId, now }, { language, facts: { corrects: edition.slug } });
  },
});

/** Both confirmations end with the new edition, where everyone sees it. */
async function endInEdition(
  tx: Transaction,
  round: { id: string; slug: string },
  by: { reason: string | null; byId: string; now: Date },
  { language, facts }: { language: Language; facts?: Record<string, string> },
) {
  const published = await publishEdition(tx, { roundId: round.id, ...by }, storedCertainty(tx, round.id));
  if (!published.ok) return published;
  const { slug, hash } = published.value;
  return done({
    redirectTo: `/${language}/priorities/${slug}`,
    object: `round:${round.slug}`,
    facts: { edition: slug, hash, ...facts },
    pages: ["priorities"],
  });
}

function publicationPage(language: Language, round: { slug: string }): string {
  return `/${language}/quality/rounds/${round.slug}/publication`;
}
