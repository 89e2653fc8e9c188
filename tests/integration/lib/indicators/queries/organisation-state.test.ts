import { expect, test } from "vitest";
import { organisationStates } from "#lib/indicators/queries/catalogue-state.ts";
import { organisationState } from "#lib/indicators/queries/organisation-state.ts";

test("an organisation stands beside all services of the government, its own among them", async () => {
  const compared = await organisationState("interior");
  expect(compared?.government.services).toBe(574);
  expect(compared?.own.name.ar).toContain("الداخلية");
  expect(compared?.own.byMaturity.reduce((sum, count) => sum + count, 0)).toBe(compared?.own.services);
  const parts = await organisationStates();
  const online = parts.reduce((sum, state) => sum + state.online, 0);
  expect(compared?.government.online).toBe(online);
  const named = parts.reduce((sum, state) => sum + state.known.englishName, 0);
  expect(compared?.government.known.englishName).toBe(named);
});

test("one that is not there has no state", async () => {
  expect(await organisationState("nowhere")).toBeNull();
});
