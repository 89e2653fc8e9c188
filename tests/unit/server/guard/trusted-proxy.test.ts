import { describe, expect, test } from "vitest";
import { readTrustedProxy } from "#server/guard/trusted-proxy.ts";

describe("a trusted proxy", () => {
  test.each(["no", "10.0.0.0/33", "10.0.0.0/8/8", "10.0.0/8", "-1", "1.5", "::1/129", "10.0.0.1,,"])(
    "cannot be told by %j",
    (setting) => {
      expect(readTrustedProxy(setting)).toBeUndefined();
    },
  );

  test.each(["", "0"])("is nobody by %j", (setting) => {
    const trusted = readTrustedProxy(setting);
    expect(trusted?.trusts("127.0.0.1")).toBe(false);
    expect(trusted?.clientOf(["6.6.6.6"], "10.0.0.1")).toBe("10.0.0.1");
  });

  test("told by number: the client is so many addresses from the end, whatever the client noted before", () => {
    const one = readTrustedProxy("1");
    expect(one?.trusts("203.0.113.9")).toBe(true);
    expect(one?.clientOf(["6.6.6.6", "198.51.100.7"], "10.0.0.1")).toBe("198.51.100.7");
    expect(one?.clientOf([], "10.0.0.1")).toBe("10.0.0.1");
    expect(readTrustedProxy("2")?.clientOf(["6.6.6.6", "198.51.100.7", "10.0.0.2"], "10.0.0.1")).toBe(
      "198.51.100.7",
    );
    expect(readTrustedProxy("3")?.clientOf(["198.51.100.7"], "10.0.0.1")).toBe("198.51.100.7");
  });

  test("told by address: the client is the nearest that is not one of them", () => {
    const ours = readTrustedProxy("10.0.0.0/8, ::1");
    expect(ours?.trusts("10.1.2.3")).toBe(true);
    expect(ours?.trusts("::1")).toBe(true);
    expect(ours?.trusts("11.0.0.1")).toBe(false);
    expect(ours?.trusts("not an address")).toBe(false);
    expect(ours?.clientOf(["6.6.6.6", "198.51.100.7", "10.0.0.2"], "10.0.0.1")).toBe("198.51.100.7");
    expect(ours?.clientOf(["10.0.0.3"], "10.0.0.1")).toBe("10.0.0.3");
    expect(ours?.clientOf([], "10.0.0.1")).toBe("10.0.0.1");
  });
});
