import { expect, test } from "vitest";
import { FEWEST_READS_PER_MINUTE } from "#lib/open-data/fewest-reads.ts";
import { frontLimits } from "#server/limits.ts";
import { readSettings } from "#server/settings.ts";

test("an empty environment means the usual settings", () => {
  const { TRUSTED_PROXY, ...others } = readSettings({ PORT: "", HOST: "", TRUSTED_PROXY: "" } as never);
  expect(others).toEqual({
    PORT: 3000,
    PORTAL_BUILD_DIR: ".next",
    API_READS_PER_MINUTE: frontLimits.apiReadsPerMinute,
    LOG_LEVEL: "info",
    PORTAL_OFFLINE: "on",
  });
  expect(TRUSTED_PROXY.trusts("127.0.0.1")).toBe(false);
});

test("what is set is used", () => {
  const settings = readSettings({ PORT: "4210", HOST: "127.0.0.1", TRUSTED_PROXY: "10.0.0.0/8" } as never);
  expect(settings).toMatchObject({ PORT: 4210, HOST: "127.0.0.1" });
  expect(settings.TRUSTED_PROXY.trusts("10.1.1.1")).toBe(true);
});

test.each([
  ["PORT", "70000"],
  ["PORT", "abc"],
  ["PORTAL_URL", "portal.example"],
  ["PORTAL_URL", "javascript:alert(1)"],
  ["TRUSTED_PROXY", "everyone"],
  ["API_READS_PER_MINUTE", String(FEWEST_READS_PER_MINUTE - 1)],
  ["METRICS_TOKEN", "short"],
  ["METRICS_TOKEN", "long enough, but no token"],
  ["LOG_LEVEL", "loud"],
])("%s=%s is refused by its name", (name, value) => {
  expect(() => readSettings({ [name]: value } as never)).toThrow(new RegExp(`cannot be used.*${name}`));
});
