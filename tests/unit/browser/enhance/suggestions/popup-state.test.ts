import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  closed,
  hidden,
  pressKey,
  withOptions,
  type PopupState,
} from "#browser/enhance/suggestions/popup-state.ts";

const open = withOptions(3);
const at = (chosen: number | null): PopupState => ({ ...open, chosen });
const shut: PopupState = { options: 3, open: false, chosen: null };

describe("a key in a field with suggestions", () => {
  test.each<[key: string, from: PopupState, to: PopupState, taken: boolean]>([
    ["ArrowDown", open, at(0), true],
    ["ArrowDown", at(1), at(2), true],
    ["ArrowDown", at(2), at(null), true],
    ["ArrowDown", shut, at(0), true],
    ["ArrowUp", open, at(2), true],
    ["ArrowUp", at(0), at(null), true],
    ["ArrowUp", shut, at(2), true],
    ["Escape", at(1), shut, true],
    ["Escape", shut, shut, false],
    ["Tab", at(1), shut, false],
    ["Home", at(1), at(null), false],
    ["End", at(1), at(null), false],
    ["ArrowLeft", at(1), at(null), false],
    ["ArrowRight", at(1), at(null), false],
    ["a", at(1), at(1), false],
  ])("%s from %j", (key, from, to, taken) => expect(pressKey(from, key)).toEqual({ state: to, taken }));

  test("with Alt opens and shuts without choosing", () => {
    expect(pressKey(shut, "ArrowDown", true)).toEqual({ state: open, taken: true });
    expect(pressKey(at(1), "ArrowUp", true)).toEqual({ state: shut, taken: true });
  });

  const keys = fc.constantFrom("ArrowDown", "ArrowUp", "Escape", "Tab", "Home", "End", "ArrowLeft", "x");

  test("does nothing where nothing is suggested", () => {
    fc.assert(
      fc.property(keys, fc.boolean(), (key, alt) => {
        expect(pressKey(closed, key, alt)).toEqual({ state: closed, taken: false });
      }),
    );
  });

  test("never chooses what is not there, or in a list that is shut", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.array(keys, { maxLength: 30 }), (options, pressed) => {
        const { open, chosen } = pressed.reduce(
          (state, key) => pressKey(state, key).state,
          withOptions(options),
        );
        if (chosen === null) return;
        expect(open).toBe(true);
        expect(chosen).toBeGreaterThanOrEqual(0);
        expect(chosen).toBeLessThan(options);
      }),
    );
  });
});

test("the list shows when there is something to show, and can be shut", () => {
  expect(withOptions(0)).toEqual(closed);
  expect(hidden(at(1))).toEqual(shut);
});
