"use server";

import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { blockSlug } from "#lib/domain/proposals/block-slug.ts";
import { blockInTheWay, decideBlock, nextPosition } from "./decide-block.ts";
import { acceptanceForm, pointingForm } from "./schema.ts";
import { blockSubject } from "./subject.ts";

/** The quality lead takes a building block that a proposal named into the shared list. */
export const acceptBlock = defineAction({
  permission: "buildingBlocks.decide",
  name: "buildingBlocks.accept",
  input: acceptanceForm,
  subject: (tx, { proposed }) => blockSubject(tx, proposed),
  run: async ({ tx, input, subject, viewer, now, language }) => {
    const { proposed: _proposed, ...named } = input;
    const slug = blockSlug(input.nameEn);
    if (slug === "") return refused("invalid", { nameEn: "invalid" });
    const position = await nextPosition(tx);
    const standing = await blockInTheWay(tx, { slug, ...named });
    if (standing) return refused("blockListed", undefined, standing);
    await tx.buildingBlock.create({ data: { slug, position, ...named } });
    if (!(await decideBlock(tx, { id: subject.id, slug, now, byId: viewer.personId })))
      return refused("changedMeanwhile");
    return done({
      object: `buildingBlock:${slug}`,
      facts: { proposal: subject.proposal.reference, named: subject.name },
      redirectTo: `/${language}/quality/building-blocks?done=accepted`,
    });
  },
});

/** The quality lead says which building block of the shared list a proposal means. */
export const pointBlock = defineAction({
  permission: "buildingBlocks.decide",
  name: "buildingBlocks.point",
  input: pointingForm,
  subject: (tx, { proposed }) => blockSubject(tx, proposed),
  run: async ({ tx, input, subject, viewer, now, language }) => {
    const block = await tx.buildingBlock.findUnique({ where: { slug: input.block } });
    if (!block) return refused("invalid", { block: "invalid" });
    const { slug } = block;
    if (!(await decideBlock(tx, { id: subject.id, slug, now, byId: viewer.personId })))
      return refused("changedMeanwhile");
    return done({
      object: `buildingBlock:${slug}`,
      facts: { proposal: subject.proposal.reference, named: subject.name },
      redirectTo: `/${language}/quality/building-blocks?done=pointed`,
    });
  },
});
