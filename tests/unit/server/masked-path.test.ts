import { expect, test } from "vitest";
import { maskedPath } from "#server/masked-path.ts";

test.each([
  ["/ar/services/MOI-014", "/ar/services/MOI-014"],
  ["/ar/services?q=اسم&phone=0599", "/ar/services"],
  ["/ar/invitations/kZ8s0f_lm3Qp-1vX2yT9aB", "/ar/invitations/…"],
  ["/ar/people/%D8%A3%D8%AD%D9%85%D8%AF", "/ar/people/…"],
  ["/ar/people/a@b.example", "/ar/people/…"],
  ["/ar/support/S-7KQ2-M9XA", "/ar/support/…"],
  ["/", "/"],
])("the log keeps of %s only %s", (target, kept) => {
  expect(maskedPath(target)).toBe(kept);
});
