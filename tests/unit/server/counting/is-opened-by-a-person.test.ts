import { expect, test } from "vitest";
import { isOpenedByAPerson } from "#server/counting/is-opened-by-a-person.ts";

const browser = { "user-agent": "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0" };

test.each([
  ["GET", {}, true],
  ["GET", { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" }, true],
  ["GET", { "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" }, false],
  ["GET", { "sec-fetch-mode": "same-origin" }, false],
  ["GET", { "sec-fetch-mode": "navigate", "sec-purpose": "prefetch" }, false],
  ["GET", { "sec-fetch-mode": "navigate", "sec-purpose": "prefetch;prerender" }, false],
  ["GET", { purpose: "prefetch" }, false],
  ["GET", { "user-agent": "Googlebot/2.1" }, false],
  ["HEAD", {}, false],
  ["POST", {}, false],
])("%s with %j: %s", (method, headers, counted) => {
  expect(isOpenedByAPerson({ method, headers: { ...browser, ...headers } })).toBe(counted);
});
