import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractRules from "dependency-cruiser/config-utl/extract-depcruise-config";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { afterAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const rules = await extractRules(join(root, ".dependency-cruiser.mjs"));
const folders = [
  "app",
  "browser",
  "components",
  "lib",
  "prisma",
  "scripts",
  "server",
  "tests",
  "worker",
  "proxy.ts",
];
const inSmall = ["app", "browser", "components", "lib", "tests"];
const trees: string[] = [];

afterAll(() => trees.forEach((tree) => rmSync(tree, { recursive: true })));

type Files = Record<string, string>;

/** A portal in small that keeps every direction; each offence is planted in a copy of it. */
const sound: Files = {
  "app/page.ts": `import "#components/shops/list.ts"; import "#lib/shops/queries.ts";`,
  "browser/enhance/portal.ts": `import "./search.ts";`,
  "browser/enhance/search.ts": `import "#lib/domain/reasons.ts";`,
  "components/shops/list.ts": `import "#components/ui/button.ts"; import "#lib/shops/actions.ts"; import type { Row } from "#lib/shops/queries.ts"; export type Shown = Row;`,
  "components/ui/button.ts": `import "#lib/action-state.ts";`,
  "lib/action-state.ts": `import type { Reason } from "#lib/domain/reasons.ts"; export type State = Reason;`,
  "lib/domain/reasons.ts": `export type Reason = "late"; export const reasons = ["late"];`,
  "lib/domain/prices.ts": `import { reasons } from "./reasons.ts"; import "zod"; export const known = reasons;`,
  "lib/db/client.ts": `export type Client = string; export const client = 1;`,
  "lib/auth/viewer.ts": `import "react"; import "#lib/db/client.ts"; export const viewer = 1;`,
  "lib/shops/queries.ts": `import "#lib/db/client.ts"; import "#lib/auth/viewer.ts"; export interface Row { name: string }`,
  "lib/shops/actions.ts": `import "#lib/markets/queries.ts";`,
  "lib/markets/queries.ts": `import "#lib/db/client.ts";`,
  "lib/markets/insides.ts": `export const inside = 1;`,
  "tests/shops.test.ts": `import "#lib/shops/queries.ts";`,
};

const offences: [rule: string, planted: Files][] = [
  ["domain-is-pure", { "lib/domain/clock.ts": `import "#lib/db/client.ts";` }],
  ["domain-is-pure", { "lib/domain/files.ts": `import "node:fs";` }],
  ["domain-is-pure", { "lib/domain/framework.ts": `import "next";` }],
  ["lib-ignores-screens", { "lib/shops/show.ts": `import "#components/ui/button.ts";` }],
  ["lib-ignores-screens", { "lib/shops/draw.ts": `import "react-dom";` }],
  ["components-ignore-routes", { "components/shops/route.ts": `import "#app/page.ts";` }],
  ["components-render-what-they-are-given", { "components/shops/ask.ts": `import "#lib/shops/queries.ts";` }],
  [
    "components-render-what-they-are-given",
    {
      "lib/shops/queries/one.ts": `import "#lib/db/client.ts";`,
      "components/shops/one.ts": `import "#lib/shops/queries/one.ts";`,
    },
  ],
  ["components-render-what-they-are-given", { "components/shops/who.ts": `import "#lib/auth/viewer.ts";` }],
  ["ui-is-generic", { "components/ui/shop.ts": `import "#components/shops/list.ts";` }],
  ["ui-is-generic", { "components/ui/rule.ts": `import "#lib/domain/reasons.ts";` }],
  ["only-features-reach-the-database", { "app/table.ts": `import "#lib/db/client.ts";` }],
  ["only-features-reach-the-database", { "components/shops/table.ts": `import "#lib/db/client.ts";` }],
  ["features-meet-through-queries", { "lib/shops/borrow.ts": `import "#lib/markets/insides.ts";` }],
  ["browser-carries-rules-alone", { "browser/enhance/draw.ts": `import "react";` }],
  ["browser-carries-rules-alone", { "browser/enhance/ask.ts": `import "#lib/shops/queries.ts";` }],
  ["browser-is-served-not-imported", { "components/shops/keep.ts": `import "#browser/enhance/search.ts";` }],
  ["browser-is-served-not-imported", { "lib/domain/keep.ts": `import "#browser/enhance/search.ts";` }],
  [
    "no-cycles",
    {
      "lib/shops/here.ts": `import "./there.ts"; export const here = 1;`,
      "lib/shops/there.ts": `import "./here.ts"; export const there = 1;`,
    },
  ],
  ["nothing-unresolved", { "lib/shops/lost.ts": `import "#lib/shops/nowhere.ts";` }],
  ["no-tests-in-the-portal", { "lib/shops/tried.ts": `import "#tests/shops.test.ts";` }],
];

describe("the direction of imports", () => {
  test("the portal keeps every direction", async () => {
    expect(await violations(root, folders)).toEqual([]);
  });

  test("a sound portal in small passes", async () => {
    expect(await violations(plant(sound), inSmall)).toEqual([]);
  });

  test.each(offences)("%s finds %o", async (rule, planted) => {
    const found = await violations(plant({ ...sound, ...planted }), inSmall);
    expect(found.map(({ name }) => name)).toContain(rule);
    expect(found.every(({ from }) => from in planted)).toBe(true);
  });

  test("every rule is proven by an offence", () => {
    const proven = new Set(offences.map(([rule]) => rule));
    const names = (rules.forbidden ?? []).map(({ name }) => name ?? "unnamed");
    expect(names.filter((name) => !proven.has(name))).toEqual([]);
  });
});

function plant(files: Files): string {
  const tree = mkdtempSync(join(tmpdir(), "directions-"));
  trees.push(tree);
  const bare = { "index.js": "module.exports = {};" };
  const libraries = ["next", "react", "react-dom", "zod"].flatMap((name) =>
    Object.entries({ ...bare, "package.json": `{"name":"${name}","main":"index.js"}` }).map(
      ([file, text]): [string, string] => [`node_modules/${name}/${file}`, text],
    ),
  );
  const imports = Object.fromEntries(inSmall.map((name) => [`#${name}/*`, `./${name}/*`]));
  const project = {
    "package.json": JSON.stringify({ type: "module", imports }),
    "tsconfig.json": JSON.stringify({
      compilerOptions: { module: "esnext", moduleResolution: "bundler", allowImportingTsExtensions: true },
    }),
  };
  for (const [path, text] of [...libraries, ...Object.entries({ ...project, ...files })]) {
    mkdirSync(dirname(join(tree, path)), { recursive: true });
    writeFileSync(join(tree, path), text);
  }
  return tree;
}

async function violations(tree: string, paths: string[]): Promise<{ name: string; from: string }[]> {
  const { options = {}, forbidden } = rules;
  const { output } = await cruise(
    paths,
    {
      baseDir: tree,
      validate: true,
      ruleSet: { forbidden },
      doNotFollow: options.doNotFollow,
      exclude: options.exclude,
      tsPreCompilationDeps: options.tsPreCompilationDeps,
    },
    { ...options.enhancedResolveOptions, tsConfig: join(tree, "tsconfig.json") } as never,
    { tsConfig: extractTsConfig(join(tree, "tsconfig.json")) },
  );
  return (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({ name: rule.name, from }));
}
