import { join } from "node:path";
import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

const eslint = new ESLint({ cwd: join(import.meta.dirname, "../..") });

const offences: [rule: string, path: string, source: string][] = [
  ["no-restricted-globals", "lib/domain/rounds/phases.ts", "export const now = () => new Date();"],
  ["no-restricted-globals", "lib/domain/rounds/phases.ts", "export const mode = process.env.MODE;"],
  ["no-restricted-globals", "lib/domain/rounds/phases.ts", `export const read = () => fetch("/");`],
  ["no-restricted-globals", "lib/domain/rounds/phases.ts", `console.info("said");`],
  ["no-restricted-properties", "lib/domain/rounds/phases.ts", "export const luck = Math.random();"],
  ["no-console", "lib/env.ts", `console.info("said");`],
  ["@typescript-eslint/no-explicit-any", "lib/env.ts", "export const a = (b: any) => b;"],
  ["@typescript-eslint/no-non-null-assertion", "lib/env.ts", "export const a = (b?: string) => b!.length;"],
  [
    "@typescript-eslint/consistent-type-assertions",
    "lib/env.ts",
    "export const a = (b: unknown) => b as string;",
  ],
  [
    "@typescript-eslint/consistent-type-imports",
    "lib/env.ts",
    `import { Role } from "./role.ts"; export type A = Role;`,
  ],
  ["@typescript-eslint/no-unused-vars", "lib/env.ts", "const a = 1;"],
  ["no-restricted-imports", "lib/auth/viewer.ts", `import { env } from "../env.ts"; export const a = env;`],
  ...["ml-2", "-mr-2", "md:pl-4", "left-0", "border-r", "rounded-tl-lg", "text-left", "float-right"].map(
    (name): [string, string, string] => [
      "better-tailwindcss/no-restricted-classes",
      "components/ui/badge.tsx",
      `export const A = () => <p className="${name}">a</p>;`,
    ],
  ),
  [
    "better-tailwindcss/no-conflicting-classes",
    "components/ui/badge.tsx",
    `export const A = () => <p className="flex block">a</p>;`,
  ],
];

const sound: [path: string, source: string][] = [
  ["lib/domain/rounds/phases.ts", "export const late = (now: number, until: number) => now > until;"],
  ["components/ui/badge.tsx", `export const A = () => <p className="ms-2 rounded-s text-start">a</p>;`],
  ["scripts/rank.ts", `console.info("said");`],
];

describe("the guards of style", () => {
  test.each(offences)("%s finds an offence in %s: %s", async (rule, path, source) => {
    expect(await rulesBroken(path, source)).toContain(rule);
  });

  test.each(sound)("%s may say: %s", async (path, source) => {
    expect(await rulesBroken(path, source)).toEqual([]);
  });
});

async function rulesBroken(path: string, source: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${source}\n`, { filePath: path });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}
