import { describe, expect, test } from "vitest";
import { isHost, isLoopbackHost } from "#server/guard/host.ts";

describe("a host", () => {
  test.each([
    "localhost",
    "localhost:3000",
    "portal.gov.ps",
    "portal.gov.ps.",
    "10.0.0.1:80",
    "[::1]:3000",
    "a_b.c",
  ])("%s can be one", (host) => {
    expect(isHost(host)).toBe(true);
  });

  test.each([
    "",
    "a b",
    "a/b",
    "a@b",
    "a:b",
    "a:123456",
    "a,b",
    "[::1",
    "<x>",
    "a\r\nb",
    ".a",
    `${"a".repeat(300)}`,
  ])("%j cannot", (host) => {
    expect(isHost(host)).toBe(false);
  });

  test.each(["localhost", "LOCALHOST:1", "127.0.0.1:3000", "127.1.2.3", "[::1]:3000"])(
    "%s is this machine",
    (host) => {
      expect(isLoopbackHost(host)).toBe(true);
    },
  );

  test.each(["localhost.evil.example", "127.0.0.1.evil.example", "128.0.0.1", "evil.example"])(
    "%s need not be",
    (host) => {
      expect(isLoopbackHost(host)).toBe(false);
    },
  );
});
