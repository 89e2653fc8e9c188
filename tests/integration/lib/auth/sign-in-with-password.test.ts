import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { hashPassword } from "#lib/auth/password.ts";
import { signInWithPassword } from "#lib/auth/sign-in-with-password.ts";
import { viewerOfSession } from "#lib/auth/viewer.ts";
import { database } from "#lib/db/client.ts";
import { makePerson } from "#tests/support/factories/people.ts";

// A10 tries, A11 enumeration.
const password = "a long enough password";
let person: { id: string };
let email: string;

beforeEach(async () => {
  person = await makePerson("officer", "interior");
  const passwordHash = await hashPassword(password);
  ({ email } = await database().person.update({ where: { id: person.id }, data: { passwordHash } }));
});

const attempt = (credentials: unknown, address: string = randomUUID()) =>
  signInWithPassword(credentials, { address, userAgent: "Firefox/140" });

describe("signing in with a password", () => {
  test("opens a session that lives", async () => {
    const opened = await attempt({ email: ` ${email.toUpperCase()}`, password });
    if (!opened.ok) throw new Error(opened.reason);
    const viewer = await viewerOfSession(opened.value.sessionId, new Date());
    expect(viewer?.personId).toBe(person.id);
  });

  test("takes a password as it is typed on another keyboard", async () => {
    await database().person.update({
      where: { id: person.id },
      data: { passwordHash: await hashPassword("cafe\u0301 fi gaza") },
    });
    expect(await attempt({ email, password: "café fi gaza" })).toMatchObject({ ok: true });
  });

  test("does not tire an office that signs in behind one address", async () => {
    const address = randomUUID();
    for (let signedIn = 0; signedIn <= 50; signedIn += 1) {
      expect(await attempt({ email, password }, address)).toMatchObject({ ok: true });
    }
  });

  test("is refused alike, whatever is wrong", async () => {
    const closed = await makePerson("officer", "interior");
    const found = await database().person.update({
      where: { id: closed.id },
      data: { passwordHash: await hashPassword(password), deactivatedAt: new Date() },
    });
    const invited = await makePerson("officer", "interior");
    const waiting = await database().person.findUniqueOrThrow({ where: { id: invited.id } });
    const refusals = await Promise.all([
      attempt({ email, password: "something else" }),
      attempt({ email: `nobody-${randomUUID()}@portal.example`, password }),
      attempt({ email: found.email, password }),
      attempt({ email: waiting.email, password }),
      attempt({ email: "no address", password }),
      attempt({ email: { contains: "" }, password }),
      attempt(null),
    ]);
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal)))).toEqual(
      new Set([JSON.stringify({ ok: false, reason: "signInFailed" })]),
    );
  });

  test("an account takes five tries in a quarter of an hour, from anywhere", async () => {
    const wrong = { email, password: "something else" };
    for (let tries = 0; tries < 5; tries += 1)
      expect(await attempt(wrong)).toMatchObject({ reason: "signInFailed" });
    expect(await attempt({ email, password })).toMatchObject({ reason: "tooManyTries" });
  });

  test("the tries begin anew once the right password came", async () => {
    for (let tries = 0; tries < 4; tries += 1) await attempt({ email, password: "something else" });
    await attempt({ email, password });
    for (let tries = 0; tries < 4; tries += 1) await attempt({ email, password: "something else" });
    expect(await attempt({ email, password })).toMatchObject({ ok: true });
  });

  test("the table of tries holds no address of anybody", async () => {
    const address = randomUUID();
    await attempt({ email, password: "something else" }, address);
    const keys = JSON.stringify(await database().rateLimit.findMany({ select: { key: true } }));
    expect(keys).toContain("sign-in-account");
    expect(keys).not.toContain("@");
    expect(keys).not.toContain(address);
  });
});

describe("a session", () => {
  test("dies when its time is over", async () => {
    const opened = await attempt({ email, password });
    if (!opened.ok) throw new Error(opened.reason);
    const { sessionId } = opened.value;
    expect(await viewerOfSession(sessionId, new Date(Date.now() + 13 * 3_600_000))).toBeNull();
    expect(await viewerOfSession(randomUUID(), new Date())).toBeNull();
  });

  test("is noted as used, at most every five minutes", async () => {
    const opened = await attempt({ email, password });
    if (!opened.ok) throw new Error(opened.reason);
    const where = { id: opened.value.sessionId };
    const { lastSeenAt } = await database().session.findUniqueOrThrow({ where });
    const seen = async (minutes: number) => {
      await viewerOfSession(where.id, new Date(lastSeenAt.getTime() + minutes * 60_000));
      const session = await database().session.findUniqueOrThrow({ where });
      return session.lastSeenAt.getTime() - lastSeenAt.getTime();
    };
    expect(await seen(4)).toBe(0);
    expect(await seen(6)).toBe(6 * 60_000);
  });
});
