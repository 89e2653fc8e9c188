import { beforeAll, describe, expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { verifyRoadmap } from "#lib/domain/roadmap/verify-roadmap.ts";
import {
  editScenario,
  estimateBlocks,
  newScenario,
  pinItems,
  publish,
  report,
  solve,
} from "#lib/roadmap/actions.ts";
import { openRoadmapSchema } from "#lib/roadmap/open-data.ts";
import { publishedRoadmap, roadmapText } from "#lib/roadmap/queries/published-roadmap.ts";
import { scenarioRecord, scenariosOfRound } from "#lib/roadmap/queries/scenarios.ts";
import { roadmapFile, roadmapResponse } from "#lib/roadmap/roadmap-response.ts";
import { sha256 } from "#lib/sha256.ts";
import { solveScenario } from "#lib/roadmap/solve-scenario.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeScenario, publishedRound } from "#tests/support/factories/scenarios.ts";

let lead: string;
let second: string;
let officer: string;

beforeAll(async () => {
  lead = (await makePerson("qualityLead", "telecom")).id;
  second = (await makePerson("administrator", "telecom")).id;
  officer = (await makePerson("officer", "interior")).id;
});

const frame = {
  nameAr: "فريق واحد",
  nameEn: "One team",
  firstQuarter: "2027-q1",
  quarters: "٨",
  currency: "USD",
  "capacity.analysis": "20",
  "capacity.design": "20",
  "capacity.development": "10 10 10 10 30 30 30 30",
  "capacity.operations": "20",
  "capacity.training": "20",
  budget: "900,000",
  "rates.ILS": "0.27",
  "rates.JOD": "1.41",
  // A browser sends what is left empty too.
  "rates.USD": "",
};

const scenarioRow = (id: string) =>
  inScope(portalScope, (tx) => tx.scenario.findUniqueOrThrow({ where: { id } }));
const latestSolving = (scenarioId: string) =>
  inScope(portalScope, (tx) =>
    tx.solving.findFirstOrThrow({ where: { scenarioId }, orderBy: { askedAt: "desc" } }),
  );
const run = (solving: string) =>
  solveScenario.runStored({ solving }, { signal: AbortSignal.timeout(60_000) });
const seen = async (person: string, id: string) => scenarioRecord(await viewerAs(person), id, new Date());

/** A scenario whose building blocks stand already, and its plan once it was made. */
async function plannedScenario(said: Parameters<typeof makeScenario>[1] = {}) {
  const round = await publishedRound();
  const needed = (await seen(lead, await makeScenario(round.edition.id)))?.blocks ?? [];
  const blocks = Object.fromEntries(needed.map(({ id }) => [id, { there: true }]));
  const scenario = await makeScenario(round.edition.id, { blocks, ...said });
  await actAs(lead, solve, { scenario, seconds: "15" });
  const { id: solving } = await latestSolving(scenario);
  await run(solving);
  return { round, scenario, solving };
}

describe("A lead prepares a scenario", () => {
  test("in full, with one amount for each quarter and year", async () => {
    const { edition, slug } = await publishedRound();
    const { wentTo } = await actAs(lead, newScenario, { ...frame, edition: edition.slug });
    expect(wentTo).toMatch(new RegExp(`^/ar/quality/rounds/${slug}/roadmap/[0-9a-f-]{36}$`));
    expect(await scenarioRow(wentTo?.split("/").at(-1) ?? "")).toMatchObject({
      firstQuarter: "2027-Q1",
      quarters: 8,
      capacity: { analysis: Array(8).fill(20), development: [10, 10, 10, 10, 30, 30, 30, 30] },
      budget: { "2027": 900_000, "2028": 900_000 },
      rates: { ILS: 0.27, JOD: 1.41 },
      updatedById: lead,
    });
  });

  test.each([
    {
      name: "amounts for some of the quarters",
      said: { "capacity.design": "4 5" },
      field: "capacity.design",
    },
    { name: "a quarter that is none", said: { firstQuarter: "2027-5" }, field: "firstQuarter" },
    { name: "words for an amount", said: { budget: "كثير" }, field: "budget[0]" },
  ])("is told of $name", async ({ said, field }) => {
    const { edition } = await publishedRound();
    const { state } = await actAs(lead, newScenario, { ...frame, ...said, edition: edition.slug });
    expect(Object.keys(state?.refusal?.fields ?? {})).toEqual([field]);
  });

  test("estimates its building blocks, holds items, and limits no money", async () => {
    const { edition } = await publishedRound();
    const scenario = await makeScenario(edition.id);
    const fields = (version: number) => ({ scenario, version: String(version) });
    await actAs(lead, estimateBlocks, {
      ...fields(1),
      "blocks.payment.there": "on",
      "blocks.gis.duration": "3",
      "blocks.gis.cost": "1000",
      "blocks.gis.effort.design": "2.5",
      "blocks.gis.effort.training": "",
      "blocks.payment.duration": "",
      "blocks.payment.cost": "",
      "blocks.hosting.duration": "",
      "blocks.hosting.cost": "9",
    });
    await actAs(lead, pinItems, {
      ...fields(2),
      "pins.gis": "2027-Q2",
      "pins.payment": "out",
      "pins.hosting": "",
    });
    await actAs(lead, editScenario, { ...frame, ...fields(3), budget: "" });
    expect(await scenarioRow(scenario)).toMatchObject({
      version: 4,
      blocks: {
        payment: { there: true },
        gis: { there: false, duration: 3, cost: 1000, effort: { design: 2.5 } },
      },
      pins: [
        { item: "gis", quarter: "2027-Q2" },
        { item: "payment", quarter: null },
      ],
      budget: null,
    });
    const { state } = await actAs(lead, pinItems, { ...fields(2), "pins.gis": "out" });
    expect(state?.refusal?.reason).toBe("changedMeanwhile");
  });

  test("which nobody else writes, and officers do not see", async () => {
    const { edition, slug } = await publishedRound();
    const scenario = await makeScenario(edition.id);
    const { state } = await actAs(second, solve, { scenario, seconds: "15" });
    expect(state?.refusal?.reason).toBe("notPermitted");
    expect(await seen(officer, scenario)).toBeNull();
    expect(await scenariosOfRound(await viewerAs(officer), slug, new Date())).toBeNull();
    expect(await scenariosOfRound(await viewerAs(second), slug, new Date())).toMatchObject({
      mayEdit: false,
    });
  });
});

describe("A plan", () => {
  test("is asked for once at a time, made by the worker, and found again", async () => {
    const { edition } = await publishedRound();
    const scenario = await makeScenario(edition.id);
    const blocks = (await seen(lead, scenario))?.blocks ?? [];
    const there = Object.fromEntries(blocks.map(({ id }) => [`blocks.${id}.there`, "on"]));
    await actAs(lead, estimateBlocks, { scenario, version: "1", ...there });
    await actAs(lead, solve, { scenario, seconds: "15" });
    expect(await seen(lead, scenario)).toMatchObject({ solving: { state: "waiting", planned: null } });
    const again = await actAs(lead, solve, { scenario, seconds: "15" });
    expect(again.state?.refusal?.reason).toBe("planBeingMade");

    const { id } = await latestSolving(scenario);
    await run(id);
    const record = await seen(lead, scenario);
    expect(record).toMatchObject({ solving: { state: "planned", isOwn: true, isPublished: false } });
    expect(record?.solving?.planned?.plan).toHaveLength(2);
    const before = await latestSolving(scenario);
    await run(id);
    expect(await latestSolving(scenario)).toEqual(before);
  });

  test("of nothing that is estimated is refused", async () => {
    const { edition } = await publishedRound();
    const scenario = await makeScenario(edition.id, {
      rates: {},
      currency: "JOD",
      blocks: { payment: { there: true } },
    });
    const { state } = await actAs(lead, solve, { scenario, seconds: "15" });
    expect(state?.refusal?.reason).toBe("nothingToPlan");
  });

  test("around pins that cannot hold names what they break", async () => {
    const round = await publishedRound();
    const blocks = (await seen(lead, await makeScenario(round.edition.id)))?.blocks ?? [];
    const scenario = await makeScenario(round.edition.id, {
      blocks: Object.fromEntries(blocks.map(({ id }) => [id, { there: true }])),
      budget: { "2027": 0, "2028": 0 },
      pins: [{ item: round.proposals[0]?.reference ?? "", quarter: "2027-Q3" }],
    });
    await actAs(lead, solve, { scenario, seconds: "15" });
    await run((await latestSolving(scenario)).id);
    const solving = (await seen(lead, scenario))?.solving;
    expect(solving).toMatchObject({ state: "pinsCannotHold", planned: null });
    expect(solving?.conflicts).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ limit: expect.objectContaining({ kind: "budget" }) }),
      ]),
    );
  });
});

describe("A roadmap", () => {
  test("is published by a second person, chained to its edition, and holds", async () => {
    const { round, solving } = await plannedScenario();
    const { slug: edition, hash } = round.edition;
    expect(await publishedRoadmap(edition)).toBeNull();
    const own = await actAs(lead, publish, { solving });
    expect(own.state?.refusal?.reason).toBe("secondPersonNeeded");
    const { wentTo } = await actAs(second, publish, { solving });
    expect(wentTo).toBe(`/ar/priorities/${edition}/roadmap`);

    const document = openRoadmapSchema.parse(JSON.parse((await roadmapText(edition))?.text ?? ""));
    expect(document).toMatchObject({ edition, previousHash: hash });
    expect(verifyRoadmap(document, sha256)).toEqual({ ok: true, value: { violations: [], differences: [] } });
    await actAs(second, publish, { solving });
    expect(await publishedRoadmap(edition)).toMatchObject({ earlier: 1, previousHash: document.hash });
  });

  test("that was not planned is refused", async () => {
    const { edition } = await publishedRound();
    const scenario = await makeScenario(edition.id, { rates: { ILS: 1, JOD: 1 } });
    const asked = await inScope(portalScope, (tx) =>
      tx.solving.create({
        data: {
          scenarioId: scenario,
          version: 1,
          input: "{}",
          inputHash: sha256("{}"),
          unplanned: [],
          seconds: 15,
        },
      }),
    );
    const { state } = await actAs(second, publish, { solving: asked.id });
    expect(state?.refusal?.reason).toBe("roadmapNotPlanned");
  });

  test("is reported on, and read as JSON and as a table", async () => {
    const { round, solving } = await plannedScenario();
    const edition = round.edition.slug;
    const request = new Request("http://portal.test/");
    expect((await roadmapResponse(request, edition)).status).toBe(404);
    expect((await roadmapFile(request, edition)).status).toBe(404);
    await actAs(second, publish, { solving });
    const roadmap = (await scenariosOfRound(await viewerAs(lead), round.slug, new Date()))?.roadmap ?? "";
    const item = round.proposals[0]?.reference ?? "";
    const fields = { roadmap, item, progress: "started", quarter: "2027-Q1", noteAr: "بدأ الفريق" };
    const { wentTo } = await actAs(lead, report, fields);
    expect(wentTo).toBe(`/ar/quality/rounds/${round.slug}/roadmap?done=reported`);
    const unknown = await actAs(lead, report, { ...fields, item: "nothing" });
    expect(unknown.state?.refusal?.fields).toHaveProperty("item");

    const answer = await roadmapResponse(request, edition);
    expect(await answer.json()).toMatchObject({ edition, input: { discount: 0.97 } });
    const rows = (await (await roadmapFile(request, edition)).text()).trim().split("\r\n");
    expect(rows).toHaveLength(3);
    expect(rows.find((row) => row.startsWith(`${item},`))).toMatch(/,started,2027-Q1$/);
  });
});
