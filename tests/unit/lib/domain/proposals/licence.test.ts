import { describe, expect, test } from "vitest";
import { deprecatedLicences } from "#lib/domain/proposals/deprecated-licences.ts";
import { readLicence } from "#lib/domain/proposals/licence.ts";
import { offeredLicences, spdxLicences } from "#lib/proposals/spdx-licences.ts";

const read = (text: string) => readLicence(text, spdxLicences);

describe("what follows from a licence", () => {
  test.each([
    "MIT",
    "PostgreSQL",
    "Apache-2.0+",
    "GPL-2.0-or-later WITH Classpath-exception-2.0 AND MIT",
    "MIT OR LicenseRef-Oracle",
    "LicenseRef-Oracle AND MIT OR EUPL-1.2",
  ])("%s is open source", (text) => {
    expect(read(text)).toEqual({ text, standing: "openSource", deprecated: [] });
  });

  test.each([
    "LicenseRef-Oracle",
    "BUSL-1.1",
    "SSPL-1.0",
    "CC-BY-NC-4.0",
    "MIT AND LicenseRef-Oracle",
    "BUSL-1.1 OR SSPL-1.0",
  ])("%s is none that the OSI approved", (text) => {
    expect(read(text)).toEqual({ text, standing: "notOpenSource", deprecated: [] });
  });

  test.each([
    "",
    "مجاني",
    "Freeware-1.0",
    "MIT OR Freeware-1.0",
    "MIT Apache-2.0",
    "MIT OR",
    "OR",
    "MIT and ISC",
    "-MIT",
    "MIT  OR ISC",
    "LicenseRef-",
    Array.from({ length: 6 }, () => "MIT").join(" OR "),
  ])("'%s' is no licence of the list", (text) => {
    expect(read(text)).toEqual({ text, standing: "unknown", deprecated: [] });
  });

  test.each([
    ["mit", "MIT"],
    ["apache-2.0+ OR gpl-3.0-only", "Apache-2.0+ OR GPL-3.0-only"],
    ["gpl-2.0+", "GPL-2.0+"],
  ])("%s is spelled as in the list: %s", (typed, text) => {
    expect(read(typed)).toMatchObject({ text, standing: "openSource" });
  });

  test("what the list no longer recommends is marked, with what to write", () => {
    expect(read("GPL-2.0 OR MIT")).toEqual({
      text: "GPL-2.0 OR MIT",
      standing: "openSource",
      deprecated: [{ id: "GPL-2.0", instead: "GPL-2.0-only" }],
    });
  });
});

describe("the list", () => {
  test("is the one of SPDX, and offers nothing deprecated", () => {
    expect(spdxLicences.size).toBeGreaterThan(600);
    expect(offeredLicences).toContain("LicenseRef-Proprietary");
    expect(offeredLicences.filter((id) => deprecatedLicences.has(id))).toEqual([]);
  });

  test.each([...deprecatedLicences])("%s stands in it, and so does %s", (id, instead) => {
    expect(spdxLicences.has(id.toLowerCase())).toBe(true);
    expect(read(instead).standing).not.toBe("unknown");
  });
});
