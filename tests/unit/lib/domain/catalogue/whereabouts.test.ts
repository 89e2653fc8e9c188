import { describe, expect, test } from "vitest";
import { whereabouts, type OwnWay } from "#lib/domain/catalogue/whereabouts.ts";

const inWords = (note: string) => ({ times: [], note });
const organisation = { phone: "1", address: "the ministry", openingHours: inWords("eight to two") };
const department = { phone: null, address: "the directorate", openingHours: null };
const way = (parts: Partial<OwnWay<string>> = {}): OwnWay<string> => ({
  kind: "counter",
  phone: null,
  place: null,
  hours: null,
  ...parts,
});
const by = (source: string, value: unknown) => ({ source, value });

describe("where a service is given", () => {
  test("is what it says itself", () => {
    const own = way({ place: "window 3", hours: "Sundays", phone: "2" });
    expect(whereabouts(own, { department, organisation })).toEqual({
      place: by("service", "window 3"),
      hours: by("service", inWords("Sundays")),
      phone: by("service", "2"),
    });
  });

  test.each([
    ["a counter of its own", way()],
    ["no way of its own", null],
  ])("is, with %s, the department's place and the rest of its organisation", (_name, own) => {
    expect(whereabouts(own, { department, organisation })).toEqual({
      place: by("department", "the directorate"),
      hours: by("organisation", inWords("eight to two")),
      phone: by("organisation", "1"),
    });
  });

  test("is unknown where nobody says it", () => {
    const silent = { phone: null, address: null, openingHours: null };
    const nothing = { place: null, hours: null, phone: null };
    expect(whereabouts(way(), { department: null, organisation: silent })).toEqual(nothing);
    expect(whereabouts(way(), { department: silent, organisation: silent })).toEqual(nothing);
  });

  test("a website takes nothing over, the post a place alone, a telephone no place", () => {
    const said = (kind: OwnWay<string>["kind"]) => {
      const { place, hours, phone } = whereabouts(way({ kind }), { department, organisation });
      return [place?.value, hours?.value.note, phone?.value];
    };
    expect(said("website")).toEqual([undefined, undefined, undefined]);
    expect(said("post")).toEqual(["the directorate", undefined, undefined]);
    expect(said("phone")).toEqual([undefined, "eight to two", "1"]);
  });
});
