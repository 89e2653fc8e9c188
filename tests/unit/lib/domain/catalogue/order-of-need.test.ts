import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { orderOfNeed } from "#lib/domain/catalogue/order-of-need.ts";

interface Thing {
  code: string;
  needs: string[];
}
const ordered = (things: Thing[]) => orderOfNeed(things, ({ needs }) => needs).map(({ code }) => code);

describe("the order of need", () => {
  test("what is asked for comes before what asks for it", () => {
    const things = [
      { code: "certificate", needs: ["registration"] },
      { code: "registration", needs: ["notice"] },
      { code: "notice", needs: [] },
    ];
    expect(ordered(things)).toEqual(["notice", "registration", "certificate"]);
  });

  test("things that need nothing of each other stay as they were", () => {
    const things = ["c", "a", "b"].map((code) => ({ code, needs: ["elsewhere"] }));
    expect(ordered(things)).toEqual(["c", "a", "b"]);
  });

  test("a circle of needs ends", () => {
    const things = [
      { code: "a", needs: ["b"] },
      { code: "b", needs: ["a"] },
    ];
    expect(ordered(things)).toEqual(["b", "a"]);
  });

  test("nothing is lost or doubled", () => {
    const code = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const things = fc.uniqueArray(fc.record({ code, needs: fc.array(code) }), {
      selector: (thing) => thing.code,
    });
    fc.assert(
      fc.property(things, (some) => {
        expect(ordered(some).toSorted()).toEqual(some.map((thing) => thing.code).toSorted());
      }),
    );
  });
});
