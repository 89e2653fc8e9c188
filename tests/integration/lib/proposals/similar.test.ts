import { beforeAll, expect, test } from "vitest";
import type { Viewer } from "#lib/auth/viewer.ts";
import { similarTo } from "#lib/proposals/queries/similar.ts";
import { nominateNewService } from "#lib/proposals/actions.ts";
import { actAs, personWith, viewerAs } from "#tests/support/acting.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { nominate, submitted } from "#tests/support/nomination.ts";
import { makeOpenRound } from "#tests/support/open-round.ts";

let interior: Viewer;
let transport: Viewer;
let lead: Viewer;
let round: string;
let own: string;

beforeAll(async () => {
  const viewer = async (email: string) => viewerAs(await personWith(`${email}@portal.example`));
  interior = await viewer("officer.interior");
  transport = await viewer("officer.transport");
  lead = await viewer("lead");
  round = await makeOpenRound();
  own = await newServiceLike("MOT-001");
});

/** A nomination by the interior of a service called like one of another organisation. */
async function newServiceLike(code: string): Promise<string> {
  const { nameAr, organisation } = await inScope(portalScope, async (tx) => ({
    ...(await tx.service.findUniqueOrThrow({ where: { code } })),
    organisation: (await tx.organisation.findUniqueOrThrow({ where: { slug: "interior" } })).id,
  }));
  const fields = { round, organisation, newServiceNameAr: nameAr };
  const { wentTo } = await actAs(interior.personId, nominateNewService, fields);
  return wentTo?.split("/").at(-1) ?? "";
}

test("an officer sees the services of others that are alike, the most alike first and why", async () => {
  const similar = await similarTo(interior, own);
  expect(similar[0]).toMatchObject({ code: "MOT-001", proposal: null });
  // The same name: what the service that is there states beside, one that is not yet cannot.
  expect(similar[0]?.share).toBeCloseTo(1);
  expect(similar[0]?.words.length).toBeGreaterThan(0);
  expect(similar.map(({ share }) => share)).toEqual(
    similar.map(({ share }) => share).toSorted((a, b) => b - a),
  );
  expect(similar.some(({ code }) => code?.startsWith("MOI-"))).toBe(false);
});

test("what two have in common is said by its name", async () => {
  const certifying = await nominate(interior.personId, round, "MOI-077");
  const [first] = await similarTo(interior, certifying);
  expect(first).toMatchObject({ code: "MOJ-003", words: ["تصديق", "الوثائق", "لدى", "وزارة"] });
  expect(first?.lifeEvents.map(({ ar }) => ar)).toContain("الهوية والوثائق الشخصية");
});

test("nominations of others are the lead's alone to see, and only once they are submitted", async () => {
  const draft = await nominate(transport.personId, round, "MOT-001");
  const seenBy = async (viewer: Viewer) =>
    (await similarTo(viewer, own)).flatMap(({ proposal }) => proposal?.id ?? []);
  expect(await seenBy(lead)).toEqual([]);
  await inScope(portalScope, (tx) =>
    tx.proposal.update({ where: { id: draft }, data: { status: "withdrawn" } }),
  );
  const sent = await submitted(transport.personId, round, "MOT-001");
  expect(await seenBy(lead)).toEqual([sent]);
  expect(await seenBy(interior)).toEqual([]);
});

test("another organisation is told nothing of a draft", async () => {
  expect(await similarTo(transport, own)).toEqual([]);
});
