import { beforeEach, describe, expect, test, vi } from "vitest";
import { changePassword, endOtherSessions, endOwnSession, setPassword } from "#lib/accounts/actions.ts";
import { linkOpens } from "#lib/accounts/queries/account-link.ts";
import { myAccount } from "#lib/accounts/queries/my-account.ts";
import { issueAccountLink, linkHours, type AccountLinkPurpose } from "#lib/auth/account-link.ts";
import { hashPassword, passwordMatches } from "#lib/auth/password.ts";
import { viewerOfSession } from "#lib/auth/viewer.ts";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";

// A8 sessions, A13 links. Outside a request there is no cookie to write and no address to read.
const renewed = vi.hoisted(() => vi.fn());
vi.mock("next-auth", () => ({ AuthError: class extends Error {} }));
vi.mock("#lib/auth/options.ts", () => ({ signIn: renewed, signOut: vi.fn() }));
vi.mock("#lib/auth/client-address.ts", () => ({ clientAddress: async () => crypto.randomUUID() }));

const old = "the old password";
const fresh = { passwordNew: "a fresh password", passwordAgain: "a fresh password" };
let person: { id: string };

beforeEach(async () => {
  renewed.mockClear();
  person = await makePerson("officer", "interior");
  const passwordHash = await hashPassword(old);
  await database().person.update({ where: { id: person.id }, data: { passwordHash } });
});

const send = (...args: [Parameters<typeof actAs>[1], Record<string, string>]) => actAs(person.id, ...args);
const lives = async (sessionId: string) => (await viewerOfSession(sessionId, new Date())) !== null;
const passwordIs = async (password: string) => {
  const { passwordHash } = await database().person.findUniqueOrThrow({ where: { id: person.id } });
  return passwordMatches(passwordHash, password);
};
const issue = (purpose: AccountLinkPurpose, now = new Date()) =>
  inScope(portalScope, (tx) =>
    issueAccountLink(tx, { personId: person.id, purpose, createdById: null, now }),
  );

describe("sessions", () => {
  test("are listed with the one that asks", async () => {
    const viewer = await viewerAs(person.id);
    await viewerAs(person.id);
    const { sessions } = await myAccount(viewer, new Date());
    expect(sessions.map(({ here }) => here).toSorted()).toEqual([false, true]);
  });

  test("one is dead at once when it is ended", async () => {
    const { sessionId } = await viewerAs(person.id);
    expect(await lives(sessionId)).toBe(true);
    expect(await send(endOwnSession, { session: sessionId })).toMatchObject({
      wentTo: "/ar/account?done=sessionEnded",
    });
    expect(await lives(sessionId)).toBe(false);
  });

  test("another person's is not found", async () => {
    const { sessionId } = await viewerAs((await makePerson("officer", "interior")).id);
    const { state } = await send(endOwnSession, { session: sessionId });
    expect(state?.refusal?.reason).toBe("notFound");
    expect(await lives(sessionId)).toBe(true);
  });

  test("all others end, and the one that asks lives", async () => {
    const { sessionId } = await viewerAs(person.id);
    await send(endOtherSessions, {});
    expect(await lives(sessionId)).toBe(false);
    expect(await database().session.count({ where: { personId: person.id, endedAt: null } })).toBe(1);
  });
});

describe("changing the password", () => {
  test("ends every session and opens a fresh one", async () => {
    const { sessionId } = await viewerAs(person.id);
    const { wentTo } = await send(changePassword, { passwordOld: old, ...fresh });
    expect(wentTo).toBe("/ar/account?done=passwordChanged");
    expect(await passwordIs(fresh.passwordNew)).toBe(true);
    expect(await lives(sessionId)).toBe(false);
    expect(renewed).toHaveBeenCalledOnce();
  });

  test.each([
    ["a wrong old one", { passwordOld: "another password", ...fresh }, { passwordOld: "passwordWrong" }],
    [
      "a short new one",
      { passwordOld: old, passwordNew: "short", passwordAgain: "short" },
      { passwordNew: "passwordTooShort" },
    ],
    [
      "two that differ",
      { passwordOld: old, ...fresh, passwordAgain: "something else" },
      { passwordAgain: "passwordsDiffer" },
    ],
  ])("is refused with %s", async (_what, form, fields) => {
    const { state } = await send(changePassword, form);
    expect(state?.refusal?.reason).toBe("invalid");
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual(Object.keys(fields));
    expect(state?.values).toEqual({});
    expect(await passwordIs(old)).toBe(true);
  });

  test("the old one cannot be guessed for long", async () => {
    const wrong = { passwordOld: "another password", ...fresh };
    for (let tries = 0; tries < 5; tries += 1) await send(changePassword, wrong);
    const { state } = await send(changePassword, { passwordOld: old, ...fresh });
    expect(state?.refusal?.reason).toBe("tooManyTries");
  });
});

describe("a link that sets the password", () => {
  const follow = (token: string) => actAs(null, setPassword, { token, ...fresh });

  test("sets it once and ends older sessions", async () => {
    const { sessionId } = await viewerAs(person.id);
    const { token } = await issue("passwordReset");
    expect((await follow(token)).wentTo).toBe("/ar/sign-in?done=passwordSet");
    expect(await passwordIs(fresh.passwordNew)).toBe(true);
    expect(await lives(sessionId)).toBe(false);
    expect((await follow(token)).state?.refusal?.reason).toBe("linkExpired");
  });

  test("opens to one of two who follow it at the same moment", async () => {
    const { token } = await issue("passwordReset");
    const ends = await Promise.all([follow(token), follow(token), follow(token)]);
    expect(ends.filter(({ wentTo }) => wentTo !== null)).toHaveLength(1);
  });

  test.each(["invitation", "passwordReset"] as const)(
    "of an %s opens for its time and not longer",
    async (purpose) => {
      const span = linkHours[purpose] * 3_600_000;
      const { token } = await issue(purpose, new Date(Date.now() - span + 30_000));
      expect(await linkOpens(token, new Date())).toBe(true);
      expect(await linkOpens(token, new Date(Date.now() + 60_000))).toBe(false);
    },
  );

  test("is answered alike when unknown, used, too old, replaced or of a closed account", async () => {
    const late = (await issue("passwordReset", new Date(Date.now() - 61 * 60_000))).token;
    const replaced = (await issue("passwordReset")).token;
    const used = (await issue("passwordReset")).token;
    await follow(used);
    const closed = (await issue("passwordReset")).token;
    await database().person.update({ where: { id: person.id }, data: { deactivatedAt: new Date() } });
    const refusals = await Promise.all(["unknown", late, replaced, used, closed].map(follow));
    expect(new Set(refusals.map(({ state }) => JSON.stringify(state?.refusal))).size).toBe(1);
    expect(refusals[0]?.state?.refusal?.reason).toBe("linkExpired");
  });

  test("is kept as a hash only", async () => {
    const { token } = await issue("invitation");
    const rows = await database().accountLink.findMany({ where: { personId: person.id } });
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(rows.every(({ tokenHash }) => /^[0-9a-f]{64}$/.test(tokenHash))).toBe(true);
  });
});
