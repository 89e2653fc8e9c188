import fc from "fast-check";
import { expect, test } from "vitest";
import { normalTarget, pathOf } from "#server/prepared/page-key.ts";

test.each([
  ["/ar", "/ar"],
  ["/ar?", "/ar"],
  ["/ar/services?page=2&audience=business", "/ar/services?audience=business&page=2"],
  ["/ar/services?q=a%20b", "/ar/services?q=a+b"],
  ["/ar/services?q=%d8%b1", "/ar/services?q=%D8%B1"],
  ["/ar/services?q=b&q=a", "/ar/services?q=b&q=a"],
  ["/ar?utm_source=x&fbclid=y", "/ar"],
  ["/ar?q=", "/ar?q="],
  ["/api/v1/catalogue.csv?x=1", "/api/v1/catalogue.csv"],
  ["/ar/catalogue.csv?x=1", "/ar/catalogue.csv?x=1"],
])("%s is asked for as %s", (target, normal) => {
  expect(normalTarget(target)).toBe(normal);
  expect(pathOf(target)).toBe(target.split("?")[0]);
});

test("the order of different parameters changes nothing, and normal is normal", () => {
  const parameters = fc.uniqueArray(fc.tuple(fc.string({ minLength: 1 }), fc.string()), {
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(parameters, (pairs) => {
      const forwards = normalTarget(`/ar?${new URLSearchParams(pairs).toString()}`);
      const backwards = normalTarget(`/ar?${new URLSearchParams([...pairs].reverse()).toString()}`);
      expect(forwards).toBe(backwards);
      expect(normalTarget(forwards)).toBe(forwards);
    }),
  );
});
