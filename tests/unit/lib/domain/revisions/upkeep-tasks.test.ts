import { expect, test } from "vitest";
import { verification } from "#lib/domain/catalogue/verification.ts";
import { dueSince } from "#lib/domain/revisions/upkeep-tasks.ts";

test.each([
  ["2026-11-28", "2025-08-28"],
  ["2026-02-01", "2024-11-01"],
  ["2026-03-31", "2024-12-31"],
  ["2025-05-31", "2024-02-29"],
  ["2026-05-31", "2025-02-28"],
  ["2101-05-30", "2100-02-28"],
  ["2001-05-30", "2000-02-29"],
  ["2026-07-31", "2025-04-30"],
  ["2026-04-15", "2025-01-15"],
])("on %s whatever was verified until %s is due", (today, due) => {
  expect(dueSince(today)).toBe(due);
});

test("a service is due before its page says that it is out of date", () => {
  expect(verification(dueSince("2026-11-28"), "2026-11-28")).toBe("verified");
});
