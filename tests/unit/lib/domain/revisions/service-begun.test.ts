import { expect, test } from "vitest";
import { serviceBegun } from "#lib/domain/revisions/service-begun.ts";

test("a service that is not public yet has its name, and what it says where nothing may be missing", () =>
  expect(serviceBegun({ ar: "ترخيص", en: null })).toEqual({
    nameAr: "ترخيص",
    nameEn: null,
    summaryAr: "ترخيص",
    audience: ["citizen"],
    delivery: "inPerson",
    maturity: 0,
    provenanceService: "stated",
    provenanceDetails: "stated",
  }));
