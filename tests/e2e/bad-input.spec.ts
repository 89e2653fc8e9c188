import { expect, type APIRequestContext, type APIResponse } from "@playwright/test";
import { problemSchema } from "#lib/api/problem.ts";
import { describeApi } from "#lib/open-data/describe-api.ts";
import { readSource, sourceFiles } from "#tests/architecture/source-files.ts";
import { hostileHeaders, hostileQueries, hostileValues, queryOf } from "#tests/support/bad-input.ts";
import { everyPage, pathOf, routeOf } from "#tests/support/every-page.ts";
import type { PageToSee } from "#tests/support/page-to-see.ts";
import { whatTurnsText } from "#tests/support/what-turns-text.ts";
import { test } from "./steps/desks.ts";
import { laidOutStates } from "./steps/laid-out-states.ts";

/** How many requests of each worker are under way at once: this asks what is answered, not how much can be borne. */
const together = 2;

/** One page of each route that shows something, as whoever may see it. */
const subjects = [...new Map(everyPage.filter(isPlain).map((page) => [routeOf(page), page])).values()];
const described = describeApi("en", "http://localhost").paths;

test("every page that reads its query is asked", () => {
  const reading = sourceFiles("app", /\/page\.tsx$/)
    .filter((file) => readSource(file).includes("searchParams"))
    .map((file) => file.replace(/^app\/\[language\]|\/\([^)]+\)|\/page\.tsx$/g, ""));
  expect(Object.keys(queryOf).toSorted()).toEqual(reading.toSorted());
});

for (const subject of subjects) {
  test(`${routeOf(subject)} answers whatever stands in its address`, async ({ request, deskOf }) => {
    const asker = subject.as ? (await deskOf(subject.as)).request : request;
    const path = `/ar${pathOf(subject, await laidOutStates(), "ar").replace(/\?.*/, "")}`;
    const queries = hostileQueries(queryOf[routeOf(subject)] ?? []);
    await each(
      [...queries.map((query) => `${path}?${query}`), ...besideItsSegments(subject, path)],
      (target) => expectHelpfulPage(asker, target),
    );
  });
}

for (const [path, { get }] of Object.entries(described)) {
  test(`${path} answers whatever it is asked`, async ({ request }) => {
    const parameters = get.parameters.flatMap((one) => ("name" in one ? [one] : []));
    const inPath = parameters.filter((parameter) => parameter.in === "path");
    const filled = inPath.reduce(
      (target, { name, example }) => target.replace(`{${name}}`, String(example)),
      path,
    );
    const names = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
    const targets = hostileQueries(names).map((query) => `${filled}?${query}`);
    const others = Object.values(hostileValues).map((value) =>
      inPath.length > 0 ? path.replace(/\{\w+\}/, value) : `${path}/${value}`,
    );
    await each([...targets, ...others], (target) => expectData(request, target));
  });
}

const shown = [
  "/ar",
  "/ar/services",
  "/ar/services/MOI-001",
  "/ar/nothing-here",
  "/robots.txt",
  "/api/v1/organisations",
  "/api/v1/services/MOI-001",
];

for (const path of shown) {
  test(`${path} is the same for everybody, whatever somebody's headers said before`, async ({ request }) => {
    const clean = await askedAnew(request, path, {});
    expect(clean.text.length).toBeGreaterThan(0);
    for (const headers of hostileHeaders) {
      const after = await askedAnew(request, path, headers);
      expect(after, JSON.stringify(headers)).toEqual(clean);
    }
  });
}

test("a file is the same for everybody, whatever somebody's headers said before", async ({ request }) => {
  const path = "/api/openapi.json";
  const clean = await whole(await request.get(path));
  for (const headers of hostileHeaders) {
    expectNoFailure(await request.get(path, { headers, maxRedirects: 0 }), path);
    expect(await whole(await request.get(path)), JSON.stringify(headers)).toEqual(clean);
  }
});

/** The page with each of its own segments replaced in turn. */
function besideItsSegments(subject: PageToSee, path: string): string[] {
  const segments = path.split("/");
  return routeOf(subject)
    .split("/")
    .flatMap((segment, place) => (segment.startsWith("[") ? [place + 1] : []))
    .flatMap((place) => Object.values(hostileValues).map((value) => segments.with(place, value).join("/")));
}

async function expectHelpfulPage(request: APIRequestContext, target: string): Promise<void> {
  const answer = await request.get(target, { maxRedirects: 0 });
  const about = target.slice(0, 120);
  expectNoFailure(answer, about);
  if (answer.status() >= 300 && answer.status() < 400)
    return expectOwn(answer.headers().location ?? "", about);
  expect([200, 400, 404], about).toContain(answer.status());
  const html = await answer.text();
  expect(html, about).toMatch(/<html lang="(ar|en)" dir="(rtl|ltr)"/);
  expect(html, about).toMatch(/<h1\b/);
  expect(html, about).not.toContain("<script>alert");
  expect(html, about).not.toMatch(/(href|action|src)="(https?:)?\/\/evil\.example/);
  expect(html, about).not.toMatch(whatTurnsText);
}

async function expectData(request: APIRequestContext, target: string): Promise<void> {
  const answer = await request.get(target, { maxRedirects: 0 });
  const about = target.slice(0, 120);
  expectNoFailure(answer, about);
  const { "content-type": type = "" } = answer.headers();
  if (answer.status() === 308) return expectOwn(answer.headers().location ?? "", about);
  expect(answer.headers()["access-control-allow-origin"], about).toBe("*");
  expect([200, 400, 404], about).toContain(answer.status());
  if (answer.status() === 200) return expect(type, about).not.toContain("html");
  expect(type, about).toBe("application/problem+json");
  expect(problemSchema.parse(await answer.json()).status, about).toBe(answer.status());
}

function expectNoFailure(answer: APIResponse, about: string): void {
  expect(answer.status(), about).toBeLessThan(500);
  expect(answer.headers()["set-cookie"] ?? "", about).not.toMatch(/^a=b/m);
}

function expectOwn(location: string, about: string): void {
  expect(location, about).toMatch(/^(\/(?![/\\])|http:\/\/(localhost|127\.0\.0\.1):)/);
}

/** What a page that nobody asked for before is to others, after somebody asked for it with these headers. */
async function askedAnew(
  request: APIRequestContext,
  path: string,
  headers: Readonly<Record<string, string>>,
) {
  const mark = crypto.randomUUID();
  const target = `${path}?fresh=${mark}`;
  expectNoFailure(await request.get(target, { headers, maxRedirects: 0 }), JSON.stringify(headers));
  const { status, text, type } = await whole(await request.get(target));
  expect(text, JSON.stringify(headers)).not.toContain("evil.example");
  return { status, type, text: text.replaceAll(mark, "") };
}

async function whole(answer: APIResponse) {
  return { status: answer.status(), type: answer.headers()["content-type"], text: await answer.text() };
}

async function each<Item>(items: readonly Item[], act: (item: Item) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += together)
    await Promise.all(items.slice(at, at + together).map(act));
}

function isPlain({ submit, status }: PageToSee): boolean {
  return submit === undefined && status === undefined;
}
