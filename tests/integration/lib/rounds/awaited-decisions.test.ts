import { beforeAll, describe, expect, test } from "vitest";
import { awaitedDecisions } from "#lib/rounds/queries/awaited-decisions.ts";
import { viewerAs } from "#tests/support/acting.ts";
import { layOutCorrections, type CorrectionsToSee } from "#tests/support/factories/corrections.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeSubmittedProposal } from "#tests/support/factories/proposals.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

let lead: string;
let laidOut: CorrectionsToSee;
let nominating: string;
let proposed: string;

beforeAll(async () => {
  lead = (await makePerson("qualityLead", "telecom")).id;
  laidOut = await layOutCorrections(lead);
  const open = await makeRound({ phase: "nominating", nominatingUntil: 5 });
  await makeSubmittedProposal({ roundId: open.id, organisation: "interior", service: 1 });
  await makeSubmittedProposal({ roundId: open.id, organisation: "interior", service: 2 });
  nominating = open.slug;
  proposed = (await makeRound({ phase: "publicationProposed" })).slug;
});

const awaitedIn = async (slug: string, viewer = lead) =>
  (await awaitedDecisions(await viewerAs(viewer)))
    .filter(({ round }) => round.slug === slug)
    .map(({ kind, count }) => ({ kind, count }));

describe("What awaits a decision", () => {
  test("nominations that were submitted", async () => {
    expect(await awaitedIn(nominating)).toEqual([{ kind: "nominations", count: 2 }]);
  });

  test("a publication and a correction that a first person proposed", async () => {
    expect(await awaitedIn(proposed)).toEqual([{ kind: "publication", count: 1 }]);
    expect(await awaitedIn(laidOut.correcting.proposed)).toEqual([{ kind: "correction", count: 1 }]);
    expect(await awaitedIn(laidOut.correcting.open)).toEqual([]);
  });

  test("objections without an answer", async () => {
    expect(await awaitedIn(laidOut.objections.round)).toEqual([{ kind: "objections", count: 1 }]);
  });

  test("is nothing for whoever does not oversee rounds", async () => {
    const evaluator = await makePerson("evaluator", "telecom");
    expect(await awaitedDecisions(await viewerAs(evaluator.id))).toEqual([]);
  });
});
