import { expect, test } from "vitest";
import { prefersLinkedData } from "#lib/api/prefers-linked-data.ts";

test.each([
  [true, "application/ld+json"],
  [true, "Application/LD+JSON; charset=utf-8"],
  [true, "application/ld+json, */*;q=0.1"],
  [true, "application/ld+json, */*"],
  [true, "application/json;q=0.5, application/ld+json"],
  [true, "application/ld+json, application/json"],
  [true, "text/html, application/ld+json;q=0.2"],
  [false, "application/json, application/ld+json"],
  [false, "application/ld+json;q=0.4, application/json;q=0.5"],
  [false, "application/ld+json;q=0"],
  [false, "application/ld+json;q=x"],
  [false, "application/*"],
  [false, "application/json"],
  [false, "text/html,*/*;q=0.8"],
  [false, ",;,q=1"],
  [false, ""],
  [false, null],
])("%s: %s", (linked, accept) => {
  expect(prefersLinkedData(accept)).toBe(linked);
});
