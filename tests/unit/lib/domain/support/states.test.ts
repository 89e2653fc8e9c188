import { expect, test } from "vitest";
import { isClosed, supportStates } from "#lib/domain/support/states.ts";

test("a request is closed in its last state alone", () => {
  expect(supportStates.filter(isClosed)).toEqual(["closed"]);
});
