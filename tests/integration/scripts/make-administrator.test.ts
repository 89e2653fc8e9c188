import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { linkOpens } from "#lib/accounts/queries/account-link.ts";
import { database } from "#lib/db/client.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../../..");

async function command(...args: string[]): Promise<{ code: number; said: string }> {
  try {
    const { stdout } = await run(process.execPath, ["scripts/make-administrator.ts", ...args], { cwd: root });
    return { code: 0, said: stdout };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "stderr" in error)) throw error;
    return { code: Number(error.code), said: String(error.stderr).trim() };
  }
}

describe("npm run administrator", () => {
  const email = `first-${crypto.randomUUID()}@portal.example`;

  test("makes an administrator and prints a link that opens", async () => {
    const { code, said } = await command(email.toUpperCase(), "أول مدير");
    expect(code).toBe(0);
    const token = /\/ar\/account\/password\/([\w-]{43})\n/.exec(said)?.[1] ?? "";
    expect(await linkOpens(token, new Date())).toBe(true);
    const person = await database().person.findUniqueOrThrow({ where: { email }, include: { roles: true } });
    expect(person).toMatchObject({
      name: "أول مدير",
      passwordHash: null,
      roles: [{ role: "administrator" }],
    });
    const line = await database().auditEntry.findFirst({ where: { object: `person:${person.id}` } });
    expect(line).toMatchObject({ actor: "portal", action: "people.makeAdministrator", outcome: "done" });
  });

  test.each([
    ["someone who is one already", ["administrator@portal.example", "مدير"], /already/],
    ["an auditor", ["auditor@portal.example", "مدققة"], /auditor/],
    ["no address", ["nobody", "اسم"], /npm run administrator/],
    ["no name", ["nobody@portal.example"], /npm run administrator/],
    ["nothing", [], /npm run administrator/],
  ])("refuses %s in one sentence", async (_who, args, sentence) => {
    const { code, said } = await command(...args);
    expect(code).toBe(1);
    expect(said).toMatch(sentence);
    expect(said.split("\n")).toHaveLength(1);
  });
});
