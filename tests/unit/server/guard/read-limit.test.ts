import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ReadLimit } from "#server/guard/read-limit.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const minute = 60_000;

test("an address that has taken its share waits for the end of its minute, and no longer", async () => {
  const limit = new ReadLimit(2);
  const take = () => limit.take("192.0.2.7");
  expect([await take(), await take()]).toEqual([undefined, undefined]);
  vi.advanceTimersByTime(minute / 2);
  expect(await take()).toBe(30);
  vi.advanceTimersByTime(minute / 2 + 1);
  expect(await take()).toBeUndefined();
});

test("another address has a share of its own, another of the same network has not", async () => {
  const limit = new ReadLimit(1);
  expect(await limit.take("2001:db8:1:2::1")).toBeUndefined();
  expect(await limit.take("2001:db8:1:3::1")).toBeUndefined();
  expect(await limit.take("2001:db8:1:2::2")).toBe(60);
});
