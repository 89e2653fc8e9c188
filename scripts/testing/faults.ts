import { stripVTControlCharacters } from "node:util";
import { z } from "zod";

/** How many lines of what a test says are told again at the end of a run; the whole stands above. */
const LINES = 12;

const ofOneTest = z.object({
  fullName: z.string(),
  status: z.string(),
  failureMessages: z.array(z.string()).default([]),
});
const vitestReport = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(""),
      assertionResults: z.array(ofOneTest),
    }),
  ),
});

/** What failed by vitest's report: tests, and files that did not load. */
export function faultsOfVitest(report: unknown): string[] {
  const { data } = vitestReport.safeParse(report);
  return (data?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) return status === "failed" ? [told(name, message)] : [];
    return failed.map((test) => told(`${name} › ${test.fullName}`, test.failureMessages.join("\n")));
  });
}

const saying = z.object({ message: z.string().default("") });
const spec = z.object({
  title: z.string(),
  file: z.string(),
  ok: z.boolean(),
  tests: z.array(z.object({ results: z.array(z.object({ errors: z.array(saying).default([]) })) })),
});
const suite = z.object({
  specs: z.array(spec).default([]),
  get suites() {
    return z.array(suite).default([]);
  },
});
const playwrightReport = z.object({
  suites: z.array(suite).default([]),
  errors: z.array(saying).default([]),
});

/** What failed by Playwright's report: tests, and what stopped it as a whole. */
export function faultsOfPlaywright(report: unknown): string[] {
  const { data } = playwrightReport.safeParse(report);
  if (!data) return [];
  return [...data.errors.map(({ message }) => told("Playwright", message)), ...data.suites.flatMap(inSuite)];
}

function inSuite({ specs, suites }: z.infer<typeof suite>): string[] {
  const own = specs
    .filter(({ ok }) => !ok)
    .map(({ file, title, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
      return told(`${file} › ${title}`, errors.map(({ message }) => message).join("\n"));
    });
  return [...own, ...suites.flatMap(inSuite)];
}

function told(name: string, message: string): string {
  const lines = stripVTControlCharacters(message)
    .split("\n")
    .filter((line) => line.trim() !== "");
  return [name, ...lines.slice(0, LINES).map((line) => `    ${line}`)].join("\n");
}
