"use server";

import { Prisma } from "#lib/db/generated/client.ts";
import { defineAction } from "#lib/define-action.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { enqueue } from "#lib/jobs/enqueue.ts";
import { askForPlan } from "./ask-for-plan.ts";
import { changeScenario, scenarioOfForm } from "./change-scenario.ts";
import { roadmapContent } from "./open-data.ts";
import { publishRoadmap } from "./publish-roadmap.ts";
import {
  blocksForm,
  newScenarioForm,
  pinsForm,
  publishForm,
  reportForm,
  scenarioForm,
  solveForm,
} from "./schema.ts";
import { solveScenario } from "./solve-scenario.ts";

/** A lead writes a scenario for the roadmap of an edition; it begins with the estimates of the one before. */
export const newScenario = defineAction({
  permission: "roadmaps.edit",
  name: "roadmaps.newScenario",
  input: newScenarioForm,
  subject: (tx, { edition }) =>
    tx.edition.findUnique({
      where: { slug: edition },
      select: {
        id: true,
        round: { select: { slug: true } },
        scenarios: { orderBy: { createdAt: "desc" }, take: 1, select: { blocks: true } },
      },
    }),
  async run({ tx, input: { edition, said }, subject, viewer, language }) {
    const blocks = subject.scenarios[0]?.blocks ?? {};
    const { id } = await tx.scenario.create({
      data: {
        ...said,
        budget: said.budget ?? undefined,
        blocks,
        editionId: subject.id,
        updatedById: viewer.personId,
      },
    });
    return done({
      redirectTo: `/${language}/quality/rounds/${subject.round.slug}/roadmap/${id}`,
      object: `scenario:${id}`,
      facts: { edition },
    });
  },
});

/** Its names, horizon, people and money. */
export const editScenario = defineAction({
  permission: "roadmaps.edit",
  name: "roadmaps.editScenario",
  input: scenarioForm,
  subject: scenarioOfForm,
  run({ input: { said, ...input }, ...context }) {
    const budget = said.budget ?? Prisma.DbNull;
    return changeScenario({ ...context, input }, { ...said, budget }, "settings");
  },
});

/** What its building blocks take, or that they stand already. */
export const estimateBlocks = defineAction({
  permission: "roadmaps.edit",
  name: "roadmaps.estimateBlocks",
  input: blocksForm,
  subject: scenarioOfForm,
  run: (context) => changeScenario(context, { blocks: context.input.blocks }, "blocks"),
});

/** What is held by hand, to a quarter or out of the roadmap. */
export const pinItems = defineAction({
  permission: "roadmaps.edit",
  name: "roadmaps.pinItems",
  input: pinsForm,
  subject: scenarioOfForm,
  run: (context) => changeScenario(context, { pins: context.input.pins }, "pins"),
});

/** Has a plan made of a scenario as it stands now; the worker makes it, whoever leaves or stays. */
export const solve = defineAction({
  permission: "roadmaps.edit",
  name: "roadmaps.solve",
  input: solveForm,
  subject: scenarioOfForm,
  async run({ tx, input: { seconds }, subject: { id, round }, viewer, now, language }) {
    if ((await tx.solving.count({ where: { scenarioId: id, endedAt: null } })) > 0)
      return refused("planBeingMade");
    const asked = await askForPlan(tx, { scenarioId: id, seconds, byId: viewer.personId, now });
    if (!asked.ok) return asked;
    const { solvingId: solving } = asked.value;
    await enqueue(tx, solveScenario, { solving }, { key: solving });
    return done({
      redirectTo: `/${language}/quality/rounds/${round}/roadmap/${id}`,
      object: `scenario:${id}`,
      facts: { solving, seconds },
    });
  },
});

/** A second person publishes a plan as the roadmap of its edition, for ever and for everyone. */
export const publish = defineAction({
  permission: "roadmaps.publish",
  input: publishForm,
  subject: (tx, { solving }) => tx.solving.findUnique({ where: { id: solving }, select: { id: true } }),
  async run({ tx, subject: { id: solvingId }, viewer, now, language }) {
    const published = await publishRoadmap(tx, { solvingId, byId: viewer.personId, now });
    if (!published.ok) return published;
    const { edition, hash } = published.value;
    return done({
      redirectTo: `/${language}/priorities/${edition}/roadmap`,
      object: `solving:${solvingId}`,
      facts: { edition, hash },
      pages: ["priorities"],
    });
  },
});

/** A lead says what became of an item of a published roadmap. */
export const report = defineAction({
  permission: "roadmaps.edit",
  name: "roadmaps.report",
  input: reportForm,
  subject: (tx, { roadmap }) =>
    tx.roadmap.findUnique({
      where: { id: roadmap },
      select: {
        id: true,
        content: true,
        edition: { select: { slug: true, round: { select: { slug: true } } } },
      },
    }),
  async run({ tx, input: { roadmap: roadmapId, ...said }, subject, viewer, now, language }) {
    const { content, edition } = subject;
    const { plan } = roadmapContent.parse(JSON.parse(content));
    if (plan.every(({ item }) => item !== said.item)) return refused("invalid", { item: "notFound" });
    await tx.roadmapReport.create({
      data: { ...said, roadmapId, reportedAt: now, reportedById: viewer.personId },
    });
    return done({
      redirectTo: `/${language}/quality/rounds/${edition.round.slug}/roadmap?done=reported`,
      object: `roadmap:${edition.slug}`,
      facts: { item: said.item, progress: said.progress },
      pages: ["priorities"],
    });
  },
});
