import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import * as actions from "#lib/proposals/actions.ts";
import { remindOfNominations } from "#lib/proposals/remind-of-nominations.ts";
import { actAs, personWith } from "#tests/support/acting.ts";
import { nominate, submitted, versionOf } from "#tests/support/nomination.ts";
import { makeOpenRound } from "#tests/support/open-round.ts";

vi.mock("next-auth", () => ({ AuthError: class extends Error {} }));
vi.mock("#lib/auth/options.ts", () => ({ signIn: vi.fn(), signOut: vi.fn() }));

const day = 86_400_000;
const officerAddress = "officer.transport@portal.example";
let officer: string;
let lead: string;

beforeAll(async () => {
  officer = await personWith(officerAddress);
  lead = await personWith("lead@portal.example");
});

let started: number;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  started = Date.now();
});
afterEach(() => {
  vi.useRealTimers();
});

const remind = () => remindOfNominations.run({}, { signal: new AbortController().signal });
const reminders = (proposal: string) =>
  inScope(portalScope, (tx) =>
    tx.letter.findMany({ where: { key: { startsWith: `proposal-reminder:${proposal}:` } } }),
  );
/** The moment so many days before what closes in eight. */
const daysBefore = (days: number) => vi.setSystemTime(started + (8 - days) * day);

test("a draft is reminded of once in its last week and once on its last day", async () => {
  const draft = await nominate(officer, await makeOpenRound({ closesIn: 8 }), "MOT-001");
  await remind();
  expect(await reminders(draft)).toEqual([]);

  daysBefore(6.5);
  await Promise.all([remind(), remind()]);
  daysBefore(3);
  await remind();
  const [first, ...more] = await reminders(draft);
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    recipient: officerAddress,
    subject: expect.stringMatching(/^بقي ترشيح «.+» دون تقديم$/),
    text: expect.stringContaining(`/ar/ministry/proposals/${draft}\n`),
  });

  daysBefore(0.9);
  await remind();
  daysBefore(0.5);
  await remind();
  expect(await reminders(draft)).toHaveLength(2);
});

test("a draft that nobody was reminded of in time is not reminded of afterwards", async () => {
  const draft = await nominate(officer, await makeOpenRound({ closesIn: 8 }), "MOT-001");
  daysBefore(-0.1);
  await remind();
  expect(await reminders(draft)).toEqual([]);
});

test("a round that closes later is told of anew", async () => {
  const slug = await makeOpenRound({ closesIn: 8 });
  const draft = await nominate(officer, slug, "MOT-001");
  daysBefore(6);
  await remind();
  const nominatingUntil = new Date(started + 9 * day);
  await inScope(portalScope, (tx) => tx.round.update({ where: { slug }, data: { nominatingUntil } }));
  vi.setSystemTime(started + 3 * day);
  await remind();
  expect(await reminders(draft)).toHaveLength(2);
});

test("what was returned is reminded of, what was submitted or withdrawn is not", async () => {
  const round = await makeOpenRound({ closesIn: 5 });
  const returned = await submitted(officer, round, "MOT-001");
  const page = async (proposal: string) => ({ proposal, version: String(await versionOf(proposal)) });
  await remind();
  expect(await reminders(returned)).toEqual([]);

  await actAs(lead, actions.returnProposal, { ...(await page(returned)), "sections.demand": "اذكر المصدر" });
  const withdrawn = await nominate(officer, round, "MOT-002");
  await actAs(officer, actions.withdrawProposal, { ...(await page(withdrawn)), reason: "تُلغى الخدمة" });
  await remind();
  expect(await reminders(returned)).toHaveLength(1);
  expect(await reminders(withdrawn)).toEqual([]);
});
