import { describe, expect, test } from "vitest";
import { readSource, sourceFiles } from "./source-files.ts";

const actionFiles = sourceFiles("lib", /^lib\/[^/]+\/(actions\.ts|actions\/.+\.ts)$/);
const queryFiles = sourceFiles("lib", /^lib\/[^/]+\/(queries\.ts|queries\/.+\.ts)$/);

/** Ways to write that are not made by defineAction, each with its reason. */
const written: Record<string, string> = {
  openSession: "next-auth checks the password, limits the tries and writes the cookie and the audit line",
  closeSession: "next-auth takes the cookie away; there is nothing that a second sending could do twice",
};

describe("every way to write is guarded", () => {
  test.each(actionFiles)("%s only exports guarded actions", (path) => {
    expect(unguarded(readSource(path))).toEqual([]);
  });

  test.each([
    ["without the directive", `export const a = defineAction({});`],
    ["a function", `"use server";\nexport async function erase() {}`],
    ["an arrow", `"use server";\nexport const erase = async () => {};`],
    ["a default", `"use server";\nexport default defineAction({});`],
    ["a list", `"use server";\nconst erase = 1;\nexport { erase };`],
    ["passed on", `"use server";\nexport * from "./erase.ts";`],
  ])("an action %s is found", (_what, source) => {
    expect(unguarded(source)).not.toEqual([]);
  });

  test.each(sourceFiles(".", /^(app|components|lib|server)\/.+\.tsx?$/).filter((path) => !isActions(path)))(
    "%s opens no way to write of its own",
    (path) => {
      expect(readSource(path)).not.toMatch(/["']use server["']/);
    },
  );
});

describe("every query stays on the server", () => {
  test.each(queryFiles)("%s", (path) => {
    expect(readSource(path)).toMatch(/^import "server-only";/);
  });
});

function isActions(path: string): boolean {
  return actionFiles.includes(path);
}

function unguarded(source: string): string[] {
  const exported = source.split("\n").filter((line) => /^export\b/.test(line));
  const loose = exported.filter((line) => {
    const [, name = ""] = /^export (?:async function|const) (\w+)/.exec(line) ?? [];
    return !(name in written) && !/^export const \w+ = defineAction\(/.test(line);
  });
  return source.startsWith(`"use server";\n`) ? loose : ["no directive", ...loose];
}
