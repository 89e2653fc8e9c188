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
  return [
    await toolStep(root, {
      name: "Format",
      words: [bin.prettier, "--check", "--cache", "."],
    }),
    await toolStep(root, {
      name: "Lint",
      words: [bin.eslint, "--max-warnings=0", "--cache", "--cache-location=node_modules/.cache/eslint/", "."],
    }),
    await types(root),
    await browserTypes(root, "enhance"),
    await browserTypes(root, "offline"),
    await toolStep(root, {
      name: "Direction of imports",
      words: [bin.depcruise, "--config", ".dependency-cruiser.mjs", ...CODE],
    }),
    await toolStep(root, {
      name: "Unit tests",
      words: [
        bin.vitest,
        "run",
        "--project",
        "unit",
        "--coverage.enabled",
        "--coverage.reporter=text",
        "--coverage.skipFull",
      ],
      report: "vitest",
    }),
  ];
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
