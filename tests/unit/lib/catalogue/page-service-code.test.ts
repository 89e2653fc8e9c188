import { expect, test } from "vitest";
import { pageServiceCode } from "#lib/catalogue/page-service-code.ts";

test.each(["MOI-001", "moi-1", "moi%201", "MOI-%D9%A0%D9%A0%D9%A1"])("%s means MOI-001", (segment) => {
  expect(pageServiceCode(segment)).toBe("MOI-001");
});

test.each(["", "001", "%", "%E0%A4%A", "%00", "..", "MOI-001;x"])("%s means nothing", (segment) => {
  expect(pageServiceCode(segment)).toBeNull();
});
