import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { chooseLetterLanguage } from "#lib/accounts/actions.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import * as actions from "#lib/proposals/actions.ts";
import { actAs, personWith } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { nominate, storedProposal, submitted, versionOf } from "#tests/support/nomination.ts";
import { makeOpenRound } from "#tests/support/open-round.ts";

vi.mock("next-auth", () => ({ AuthError: class extends Error {} }));
vi.mock("#lib/auth/options.ts", () => ({ signIn: vi.fn(), signOut: vi.fn() }));

const officerAddress = "officer.transport@portal.example";
const leadAddress = "lead@portal.example";
let officer: string;
let lead: string;
let round: string;

beforeAll(async () => {
  officer = await personWith(officerAddress);
  lead = await personWith(leadAddress);
});
beforeEach(async () => {
  round = await makeOpenRound();
});

const page = async (proposal: string) => ({ proposal, version: String(await versionOf(proposal)) });
const letters = (proposal: string, recipient: string) =>
  inScope(portalScope, (tx) =>
    tx.letter.findMany({ where: { recipient, text: { contains: proposal } }, orderBy: { createdAt: "asc" } }),
  );
const subjects = async (proposal: string, recipient: string) =>
  (await letters(proposal, recipient)).map(({ subject }) => subject);

describe("a nomination told by letter", () => {
  test("its officer gets a receipt, and the leads something to decide", async () => {
    const proposal = await submitted(officer, round, "MOT-001");
    const { reference } = await storedProposal(proposal);
    const [receipt, ...more] = await letters(proposal, officerAddress);
    expect(more).toEqual([]);
    expect(receipt).toMatchObject({ subject: expect.stringMatching(/^وصل ترشيح «.+»$/), state: "waiting" });
    expect(receipt?.text).toContain(reference);
    expect(receipt?.text).toContain(`/ar/ministry/proposals/${proposal}\n`);
    const [toDecide] = await letters(proposal, leadAddress);
    expect(toDecide?.subject).toMatch(/^ترشيح ينتظر القرار/);
    expect(toDecide?.text).toContain(`/ar/quality/proposals/${proposal}\n`);
  });

  test("a return brings its remarks, and the second submission is told again", async () => {
    const proposal = await submitted(officer, round, "MOT-001");
    const remark = "اذكر مصدر العدد";
    await actAs(lead, actions.returnProposal, {
      ...(await page(proposal)),
      "fields[0].section": "demand",
      "fields[0].field": "demandSource",
      "fields[0].reason": remark,
    });
    await actAs(officer, actions.submitProposal, await page(proposal));
    const told = await letters(proposal, officerAddress);
    expect(told).toHaveLength(3);
    expect(told[1]?.subject).toMatch(/^أُعيد ترشيح/);
    expect(told[1]?.text).toContain(remark);
    expect(await letters(proposal, leadAddress)).toHaveLength(2);
  });

  test.each([
    ["acceptance", actions.acceptProposal, {}, /^قُبل ترشيح/],
    ["refusal", actions.declineProposal, { reason: "تشبه خدمة قائمة" }, /^لم يُقبل ترشيح/],
  ] as const)("an %s is told to the officer alone, with its reason", async (_what, act, more, subject) => {
    const proposal = await submitted(officer, round, "MOT-001");
    await actAs(lead, act, { ...(await page(proposal)), ...more });
    const told = (await letters(proposal, officerAddress)).at(-1);
    expect(told?.subject).toMatch(subject);
    if ("reason" in more) expect(told?.text).toContain(more.reason);
    expect(await letters(proposal, leadAddress)).toHaveLength(1);
  });

  test("a withdrawal is told to both, that of a draft to nobody", async () => {
    const proposal = await submitted(officer, round, "MOT-001");
    await actAs(officer, actions.withdrawProposal, { ...(await page(proposal)), reason: "تُلغى الخدمة" });
    expect((await subjects(proposal, officerAddress)).at(-1)).toMatch(/^سُحب ترشيح/);
    expect((await subjects(proposal, leadAddress)).at(-1)).toMatch(/^سُحب ترشيح/);

    const draft = await nominate(officer, round, "MOT-002");
    await actAs(officer, actions.withdrawProposal, { ...(await page(draft)), reason: "تُلغى الخدمة" });
    expect(await letters(draft, officerAddress)).toEqual([]);
  });

  test("a step that is refused tells nobody", async () => {
    const proposal = await submitted(officer, round, "MOT-001");
    const stale = { proposal, version: "1" };
    await actAs(lead, actions.acceptProposal, stale);
    expect(await letters(proposal, officerAddress)).toHaveLength(1);
  });

  test("whoever is an officer there no more is told nothing", async () => {
    const { id } = await makePerson("officer", "transport");
    const proposal = await submitted(id, round, "MOT-001");
    const { email } = await database().person.findUniqueOrThrow({ where: { id } });
    await database().roleGrant.updateMany({ where: { personId: id }, data: { revokedAt: new Date() } });
    await actAs(lead, actions.acceptProposal, await page(proposal));
    expect(await letters(proposal, email)).toHaveLength(1);
  });

  test("each is written to in the language they chose", async () => {
    const { id } = await makePerson("officer", "transport");
    const { wentTo } = await actAs(id, chooseLetterLanguage, { letterLanguage: "en" });
    expect(wentTo).toBe("/ar/account?done=languageChosen");
    const { email } = await database().person.findUniqueOrThrow({ where: { id } });
    const proposal = await submitted(id, round, "MOT-001");
    const [receipt] = await letters(proposal, email);
    expect(receipt).toMatchObject({ language: "en", subject: expect.stringMatching(/has arrived$/) });
    expect(receipt?.text).toContain(`/en/ministry/proposals/${proposal}\n`);
  });
});
