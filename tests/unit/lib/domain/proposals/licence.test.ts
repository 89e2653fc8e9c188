import { expect, test } from "vitest";
import { isLicenceExpression } from "#lib/domain/proposals/licence.ts";

test.each([
  "MIT",
  "Apache-2.0",
  "GPL-2.0+",
  "LicenseRef-Oracle",
  "MIT OR Apache-2.0",
  "GPL-2.0-or-later WITH Classpath-exception-2.0 AND MIT",
])("%s is a licence", (text) => expect(isLicenceExpression(text)).toBe(true));

test.each([
  "",
  "مجاني",
  "MIT Apache-2.0",
  "MIT OR",
  "OR",
  "MIT and more",
  "-MIT",
  "MIT  OR ISC",
  Array.from({ length: 6 }, () => "MIT").join(" OR "),
])("'%s' is not", (text) => expect(isLicenceExpression(text)).toBe(false));
