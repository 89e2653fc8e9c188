import { expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { catalogueState } from "#lib/indicators/queries/catalogue-state.ts";
import { measuredIndicators } from "#lib/indicators/queries/measured-indicators.ts";

test("the figures of the workshop, each with its source, and none besides", async () => {
  const indicators = await measuredIndicators();
  expect(
    indicators.map(({ id, values }) => [id, values.map(({ period, value }) => [period, value])]),
  ).toEqual([
    ["catalogue.services", [["2017", 574]]],
    [
      "registration.new-accounts",
      [
        ["2016", 74670],
        ["2017", 12691],
      ],
    ],
    ["registration.sign-ins", [["2017", 3118142]]],
    ["registration.registered", [["2017", 305912]]],
  ]);
  expect(indicators.flatMap(({ values }) => values).every(({ source }) => source !== null)).toBe(true);
});

test("a period that was not over says so", async () => {
  const accounts = (await measuredIndicators()).find(({ id }) => id === "registration.new-accounts");
  expect(accounts?.values.map(({ partial, note }) => [partial, note?.ar])).toEqual([
    [false, undefined],
    [true, "منذ بداية العام"],
  ]);
});

test("the state of the catalogue adds up, whichever way it is counted", async () => {
  const state = await catalogueState();
  const sum = (rows: readonly { services: number }[]) =>
    rows.reduce((total, { services }) => total + services, 0);
  expect(state).toMatchObject({ services: 574, organisations: 31, sourced: 362 });
  expect([state.byDelivery, state.byMaturity, state.byOrganisation].map(sum)).toEqual([574, 574, 574]);
  expect(state.byMaturity.map(({ maturity }) => maturity)).toEqual([0, 1, 2, 3, 4]);
  const online = state.byOrganisation.reduce((total, row) => total + row.online, 0);
  const inPerson = state.byDelivery.find(({ delivery }) => delivery === "in-person")?.services;
  expect(online).toBe(574 - (inPerson ?? 0));
});

test("what is not published is not counted, what is verified is", async () => {
  const before = await catalogueState();
  const where = { code: "MOI-001" };
  await database().service.update({ where, data: { lastVerifiedOn: new Date("2026-01-01") } });
  expect((await catalogueState()).verified).toBe(before.verified + 1);
  await database().service.update({
    where,
    data: { status: "archived", archivedAt: new Date("2026-02-01") },
  });
  const after = await catalogueState();
  expect([after.services, after.verified]).toEqual([before.services - 1, before.verified]);
  await database().service.update({
    where,
    data: { status: "published", archivedAt: null, lastVerifiedOn: null },
  });
});
