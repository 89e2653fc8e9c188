import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { movements, type ComparedPlace } from "#lib/domain/rankings/movements.ts";

const place = (service: string | null, rank: number, parts: Partial<ComparedPlace> = {}): ComparedPlace => ({
  id: `${service}-${rank}`,
  service,
  organisation: "interior",
  name: { ar: "اسم" },
  rank,
  ...parts,
});

const told = (earlier: ComparedPlace[], later: ComparedPlace[]) =>
  movements(earlier, later).map(({ kind, before, after, places }) => [
    (after ?? before)?.service,
    kind,
    places,
  ]);

describe("what became of services from one edition to another", () => {
  test("each rose, fell, stayed, came or went", () => {
    const earlier = [place("A", 1), place("B", 2), place("C", 3), place("D", 4)];
    const later = [place("B", 1), place("A", 2), place("C", 3), place("E", 4)];
    expect(told(earlier, later)).toEqual([
      ["B", "up", 1],
      ["A", "down", -1],
      ["C", "same", 0],
      ["E", "entered", null],
      ["D", "gone", null],
    ]);
  });

  test("a place shared with another is said to be, on each side", () => {
    const [first, , third] = movements(
      [place("A", 1), place("B", 1), place("C", 3)],
      [place("A", 1), place("B", 2), place("C", 2)],
    );
    expect(first?.tied).toEqual({ before: true, after: false });
    expect(third?.tied).toEqual({ before: false, after: true });
    expect(movements([], [place("A", 1), place("B", 1)])[0]?.tied).toEqual({ before: false, after: true });
    expect(movements([place("A", 1), place("B", 1)], [])[0]?.tied).toEqual({ before: true, after: false });
  });

  test("a service that is new is known by its organisation and name", () => {
    const earlier = [
      place(null, 1, { name: { ar: "بوابة المورّدين" } }),
      place(null, 2, { name: { ar: "أخرى" } }),
    ];
    const later = [
      place(null, 1, { name: { ar: "أخرى" }, id: "x" }),
      place(null, 2, { name: { ar: "بوابة المورّدين" }, organisation: "health" }),
    ];
    expect(movements(earlier, later).map(({ kind }) => kind)).toEqual(["up", "entered", "gone"]);
  });

  test("those who share a place stand by their id", () => {
    const later = [place("B", 1, { id: "2" }), place("A", 1, { id: "1" })];
    expect(movements([], later).map(({ after }) => after?.service)).toEqual(["A", "B"]);
  });

  const ranking = fc.uniqueArray(fc.constantFrom("A", "B", "C", "D", "E", "F"));
  const placed = (services: string[]) => services.map((service, index) => place(service, index + 1));

  test("to itself nothing moves, and the way back is the way there turned round", () => {
    const turned = { up: "down", down: "up", same: "same", entered: "gone", gone: "entered" } as const;
    fc.assert(
      fc.property(ranking, ranking, (one, other) => {
        expect(movements(placed(one), placed(one)).every(({ kind }) => kind === "same")).toBe(true);
        const there = movements(placed(one), placed(other));
        const back = new Map(
          movements(placed(other), placed(one)).map(({ before, after, kind }) => [
            (after ?? before)?.service,
            kind,
          ]),
        );
        for (const { before, after, kind } of there) {
          expect(back.get((after ?? before)?.service)).toBe(turned[kind]);
        }
      }),
    );
  });
});
