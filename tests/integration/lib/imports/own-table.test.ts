import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tableFile, tableFormats } from "#lib/catalogue/queries/table-file.ts";
import { ownTable } from "#lib/imports/queries/own-table.ts";
import { actAs, personWith, viewerAs } from "#tests/support/acting.ts";
import { discardKeptServices, makeKeptService } from "#tests/support/factories/kept-services.ts";
import { check, discardImports, organisationId, storedImport, upload } from "#tests/support/importing.ts";
import { beginService } from "#lib/revisions/actions.ts";
import { sentForReview } from "#tests/support/revising.ts";

let interior: string;
let begun: string;

beforeAll(async () => {
  interior = await personWith("officer.interior@portal.example");
  await sentForReview(interior, await makeKeptService());
  const { wentTo } = await actAs(interior, beginService, {
    organisation: await organisationId(),
    "name.ar": "ترخيص منطاد",
    "name.en": "Balloon licence",
  });
  begun = wentTo?.split("/").at(-1) ?? "";
});
afterAll(async () => {
  await discardImports();
  await discardKeptServices();
});

describe("the services of whoever keeps them as a table", () => {
  test("hold those that are not public too, and none of other organisations", async () => {
    const services = await ownTable(await viewerAs(interior), null);
    expect(services.find(({ code }) => code === begun)).toMatchObject({
      name: { ar: "ترخيص منطاد", en: "Balloon licence" },
      summary: { ar: "", en: null },
    });
    expect(new Set(services.map(({ organisation }) => organisation.slug))).toEqual(new Set(["interior"]));
    expect(await ownTable(await viewerAs(interior), "health")).toEqual([]);
  });

  test.each(tableFormats)("change nothing when they are taken back as %s (D11)", async (format) => {
    const services = await ownTable(await viewerAs(interior), null);
    const id = await upload(interior, new File([await tableFile(format, services)], `services.${format}`));
    await check(id);
    const { state, rows } = await storedImport(id);
    expect(state).toBe("checked");
    expect(rows.filter(({ kind }) => kind !== "unchanged")).toEqual([]);
    expect(rows.map(({ code }) => code)).toEqual(services.map(({ code }) => code));
  });
});
