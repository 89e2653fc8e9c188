import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { readSource, sourceFiles } from "./source-files.ts";

const require = createRequire(import.meta.url);
const everything = sourceFiles(".", /\.(ts|tsx|mjs|mts|css|json|md|sql|prisma|ya?ml)$|^\.ci\/run$/);
const code = sourceFiles(
  ".",
  /^(app|browser|components|lib|prisma|scripts|server|worker|bench|tests)\/.+\.(ts|tsx|mjs)$/,
);
const data = sourceFiles(".", /^(prisma\/data|tests\/search)\/[^/]+\.jsonl?$/);
const pages = sourceFiles("app", /\/page\.tsx$/);

/** The first version of each in which the holes known of it are closed. */
const floors = { next: "16.4.6", react: "19.3.1", "react-dom": "19.3.1", nodemailer: "9.0.1" };

describe("the files of the portal", () => {
  test("none turns the direction of its text (CVE-2021-42574)", () => {
    expect(everything.filter((path) => /[\u202A-\u202E\u2066-\u2069]/.test(readSource(path)))).toEqual([]);
  });

  test("none is longer than can be read at once", () => {
    const long = code.filter((path) => !path.startsWith("tests/") && lines(path) > 250);
    expect(long).toEqual([]);
  });

  test("no page is longer than its composition", () => {
    expect(pages.filter((path) => lines(path) > 60)).toEqual([]);
  });

  test("none is named after nothing", () => {
    const empty = /(^|[-/.])(utils?|helpers?|common|misc|managers?|v2)([-/.]|$)|\/index\.tsx?$/;
    expect(code.filter((path) => empty.test(path))).toEqual([]);
  });

  test("every folder of tests mirrors a source or a file of data", () => {
    const tested = sourceFiles("tests/unit", /\.test\.tsx?$/).map((path) =>
      path.replace(/^tests\/unit\//, "").replace(/\.test\.tsx?$/, ""),
    );
    const sources = new Set(
      [...code, ...data, "proxy.ts"].map((path) =>
        path.replace(/^tests\/search\//, "search/").replace(/\.(tsx?|mjs|jsonl?)$/, ""),
      ),
    );
    // Where the tests of one source are several files, each says after its name what it is about.
    const mirrors = (path: string): boolean =>
      sources.has(path) || (/-[^/-]+$/.test(path) && mirrors(path.replace(/-[^/-]+$/, "")));
    expect(tested.filter((path) => !mirrors(path))).toEqual([]);
  });

  test("none switches a guard off", () => {
    const off = /eslint-disable|@ts-(ignore|expect-error|nocheck)|\b(test|describe|it)\.(skip|only|todo)\b/;
    const self = "tests/architecture/files.test.ts";
    expect(code.filter((path) => path !== self && off.test(readSource(path)))).toEqual([]);
  });
});

describe("what the portal stands on", () => {
  test.each(Object.entries(floors))("%s is at least %s", (name, floor) => {
    expect(compare(installed(name), floor)).toBeGreaterThanOrEqual(0);
  });

  test("a version below its floor is seen", () => {
    expect(compare("16.4.5", floors.next)).toBeLessThan(0);
    expect(compare("9.10.0", "9.9.0")).toBeGreaterThan(0);
  });

  test("every dependency is pinned", () => {
    const schema = z.object({
      dependencies: z.record(z.string(), z.string()),
      devDependencies: z.record(z.string(), z.string()),
    });
    const { dependencies, devDependencies } = schema.parse(JSON.parse(readSource("package.json")));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version),
    );
    expect(loose).toEqual([]);
  });
});

function lines(path: string): number {
  return readSource(path).trimEnd().split("\n").length;
}

function installed(name: string): string {
  return z.object({ version: z.string() }).parse(require(`${name}/package.json`)).version;
}

function compare(version: string, other: string): number {
  const parts = (text: string) => text.split(/[.-]/).slice(0, 3).map(Number);
  const [a, b] = [parts(version), parts(other)];
  return a.map((part, place) => part - (b[place] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
