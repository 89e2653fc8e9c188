import { describe, expect, test } from "vitest";
import { untouched } from "#lib/action-state.ts";
import { refused } from "#lib/domain/outcome.ts";
import { reasons } from "#lib/domain/reasons.ts";
import { fieldReasons, refusalState } from "#lib/form-answer.ts";

function form(...pairs: [string, string | File][]): FormData {
  const made = new FormData();
  for (const [name, value] of pairs) made.append(name, value);
  return made;
}

describe("the answer to a refused form", () => {
  test("says the reason in words, per field too", () => {
    const refusal = refused("invalid", { email: "notAnEmail" });
    const state = refusalState(untouched, form(), refusal, "en");
    expect(state.refusal?.reason).toBe("invalid");
    expect(state.refusal?.sentence).toMatch(/^[A-Z].+\.$/);
    expect(state.refusal?.fields.email).toMatch(/@/);
  });

  test("names the way round where proposals wait for each other", () => {
    const refusal = { ...refused("dependencyCycle"), circle: ["MOI-3", "MOH-2", "MOI-3"] };
    const sentence = refusalState(untouched, form(), refusal, "ar").refusal?.sentence ?? "";
    expect(sentence.replace(/[\u2066-\u2069]/g, "")).toContain("MOI-3 → MOH-2 → MOI-3");
  });

  test.each(["ar", "en"] as const)("has a sentence for every reason in %s", (language) => {
    for (const reason of reasons) {
      const state = refusalState(untouched, form(), refused(reason), language);
      expect(state.refusal?.sentence).not.toBe(reason);
    }
  });

  test("gives back everything that was typed, several values of one name too", () => {
    const typed = form(["name", "وزارة"], ["language[]", "ar"], ["audience", "citizen"], ["audience", "ngo"]);
    expect(refusalState(untouched, typed, refused("invalid"), "ar").values).toEqual({
      name: ["وزارة"],
      "language[]": ["ar"],
      audience: ["citizen", "ngo"],
    });
  });

  test("never gives back a secret, a file or what the form brings along", () => {
    const typed = form(
      ["password", "a"],
      ["passwordAgain", "a"],
      ["formToken", "a"],
      ["language", "ar"],
      ["version", "1"],
      ["$ACTION_KEY", "a"],
      ["attachment", new File(["a"], "a.txt")],
    );
    expect(refusalState(untouched, typed, refused("invalid"), "ar").values).toEqual({ attachment: [] });
  });

  test("counts the answers and shows nothing", () => {
    const state = refusalState(
      { ...untouched, answers: 2, shown: { a: "b" } },
      form(),
      refused("notFound"),
      "ar",
    );
    expect(state).toMatchObject({ answers: 3, shown: null });
  });

  test("names the moment that was missed", () => {
    const deadline = Date.UTC(2026, 10, 30, 12);
    const state = refusalState(untouched, form(), { ...refused("nominationsClosed"), deadline }, "en");
    expect(state.refusal?.sentence).toContain("30 November 2026");
  });
});

describe("the reasons of fields", () => {
  test.each([
    ["a reason code stays", "tooLong", "typed", "tooLong"],
    ["a library's sentence is no reason", "Invalid input", "typed", "invalid"],
    ["nothing typed is required", "Invalid input", "", "required"],
  ] as const)("%s", (_what, message, typed, reason) => {
    expect(fieldReasons({ name: [message] }, form(["name", typed]))).toEqual({ name: reason });
  });

  test("a missing field is required", () => {
    expect(fieldReasons({ name: ["Invalid input"] }, form())).toEqual({ name: "required" });
  });

  test("a field without an issue has no reason", () => {
    expect(fieldReasons({ name: null, email: [] }, form())).toEqual({});
  });
});
