import { test } from "@playwright/test";
import { layOutStates } from "#tests/support/states-to-see.ts";
import { keepStates } from "./steps/laid-out-states.ts";

test("everything is there without which a page or a state could not be seen", async () => {
  await keepStates(await layOutStates());
});
