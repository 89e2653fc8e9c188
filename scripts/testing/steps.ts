import { toolStep } from "./tool-step.ts";
import type { Outcome } from "./outcome.ts";

const bin = {
  prettier: "node_modules/prettier/bin/prettier.cjs",
  eslint: "node_modules/eslint/bin/eslint.js",
  next: "node_modules/next/dist/bin/next",
  tsc: "node_modules/typescript/bin/tsc",
  depcruise: "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs",
  vitest: "node_modules/vitest/vitest.mjs",
};
const CODE = ["app", "browser", "components", "lib", "prisma", "scripts", "server", "tests", "worker"];

/** Everything that needs no database, no build and no browser. */
export async function quickSteps(root: string): Promise<Outcome[]> {
  // Each of these keeps one processor busy; a machine of two has the other free.
  const read = await Promise.all([lint(root), othersThatRead(root)]);
  return [...read.flat(), await unitStep(root)];
}

async function lint(root: string): Promise<Outcome[]> {
  const cache = ["--cache", "--cache-location=node_modules/.cache/eslint/"];
  return [await toolStep(root, { name: "Lint", words: [bin.eslint, "--max-warnings=0", ...cache, "."] })];
}

async function othersThatRead(root: string): Promise<Outcome[]> {
  return [
    await toolStep(root, { name: "Format", words: [bin.prettier, "--check", "--cache", "."] }),
    await types(root),
    await browserTypes(root, "enhance"),
    await browserTypes(root, "offline"),
    await toolStep(root, {
      name: "Direction of imports",
      words: [bin.depcruise, "--config", ".dependency-cruiser.mjs", ...CODE],
    }),
  ];
}

function unitStep(root: string): Promise<Outcome> {
  const coverage = ["--coverage.enabled", "--coverage.reporter=text", "--coverage.skipFull"];
  return toolStep(root, {
    name: "Unit tests",
    words: [bin.vitest, "run", "--project", "unit", ...coverage],
    report: "vitest",
  });
}

/** The routes' own types come first: what an earlier build left may speak of pages that are gone. */
async function types(root: string): Promise<Outcome> {
  const routes = await toolStep(root, { name: "Types of the routes", words: [bin.next, "typegen"] });
  return routes.failed > 0 ? routes : toolStep(root, { name: "Types", words: [bin.tsc, "--noEmit"] });
}

/** A page and a service worker each know other things than the server does, so each has its own types. */
function browserTypes(root: string, part: string): Promise<Outcome> {
  const project = `browser/${part}/tsconfig.json`;
  return toolStep(root, { name: `Types of browser/${part}`, words: [bin.tsc, "--noEmit", "-p", project] });
}

/** The rules of the house, each proven by an offence. */
export function architectureStep(root: string): Promise<Outcome> {
  return toolStep(root, {
    name: "Architecture tests",
    words: [bin.vitest, "run", "--project", "architecture"],
    report: "vitest",
  });
}

/** Queries, actions and migrations on a PostgreSQL of their own. */
export function integrationStep(root: string): Promise<Outcome> {
  return toolStep(root, {
    name: "Integration tests",
    words: [bin.vitest, "run", "--project", "integration"],
    report: "vitest",
  });
}
