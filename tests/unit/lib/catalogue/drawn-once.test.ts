import { expect, test } from "vitest";
import { drawnOnce } from "#lib/catalogue/drawn-once.ts";

test("what is dear is drawn once for each state", async () => {
  let [stamp, drawings] = ["a", 0];
  const ask = drawnOnce(
    () => Promise.resolve(stamp),
    () => Promise.resolve(++drawings),
  );
  expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
  stamp = "b";
  expect([await ask(), await ask()]).toEqual([2, 2]);
});

test("a drawing that failed is tried again", async () => {
  let drawings = 0;
  const ask = drawnOnce(
    () => Promise.resolve("a"),
    () => (++drawings === 1 ? Promise.reject(new Error("no database")) : Promise.resolve(drawings)),
  );
  await expect(ask()).rejects.toThrow("no database");
  expect(await ask()).toBe(2);
});

test("a late failure leaves what was drawn since alone", async () => {
  let stamp = "a";
  const first = Promise.withResolvers<number>();
  const drawings = [first.promise, Promise.resolve(2), Promise.resolve(3)];
  const ask = drawnOnce(
    () => Promise.resolve(stamp),
    () => drawings.shift() ?? Promise.resolve(0),
  );
  const late = ask();
  await Promise.resolve();
  stamp = "b";
  expect(await ask()).toBe(2);
  first.reject(new Error("too late"));
  await expect(late).rejects.toThrow("too late");
  expect(await ask()).toBe(2);
});
