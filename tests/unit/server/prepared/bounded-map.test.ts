import fc from "fast-check";
import { expect, test } from "vitest";
import { BoundedMap } from "#server/prepared/bounded-map.ts";

test("what was asked for longest ago is forgotten first", () => {
  const map = new BoundedMap<{ bytes: number }>({ entries: 2, bytes: 100 });
  map.set("a", { bytes: 1 });
  map.set("b", { bytes: 1 });
  map.get("a");
  map.set("c", { bytes: 1 });
  expect([map.get("a"), map.get("b"), map.get("c")]).toEqual([{ bytes: 1 }, undefined, { bytes: 1 }]);
});

test("what is larger than all the room is not kept, and the map stays usable", () => {
  const map = new BoundedMap<{ bytes: number }>({ entries: 2, bytes: 100 });
  map.set("a", { bytes: 101 });
  expect([map.size, map.bytes]).toEqual([0, 0]);
});

test("the bounds hold and the count of bytes is true after whatever happens", () => {
  const act = fc.record({
    key: fc.constantFrom("a", "b", "c", "d"),
    bytes: fc.nat(60),
    remove: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      const map = new BoundedMap<{ bytes: number }>({ entries: 3, bytes: 100 });
      for (const { key, bytes, remove } of acts) {
        if (remove) map.delete(key);
        else map.set(key, { bytes });
        expect(map.bytes).toBe([...map.values()].reduce((sum, value) => sum + value.bytes, 0));
        expect(map.bytes).toBeLessThanOrEqual(100);
        expect(map.size).toBeLessThanOrEqual(3);
      }
    }),
  );
});
