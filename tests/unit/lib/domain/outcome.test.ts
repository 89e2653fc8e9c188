import { expect, test } from "vitest";
import { done, refused } from "#lib/domain/outcome.ts";

test("an act that is done carries its value", () => {
  expect(done(7)).toEqual({ ok: true, value: 7 });
});

test("a refusal carries its reason, and the fields it is about", () => {
  expect(refused("required")).toEqual({ ok: false, reason: "required" });
  expect(refused("invalid", { email: "notAnEmail" })).toMatchObject({
    ok: false,
    reason: "invalid",
    fields: { email: "notAnEmail" },
  });
});

test("a refusal names what is in the way", () => {
  expect(refused("invalid", undefined, "رخصة قيادة")).toEqual({
    ok: false,
    reason: "invalid",
    standing: "رخصة قيادة",
  });
});
