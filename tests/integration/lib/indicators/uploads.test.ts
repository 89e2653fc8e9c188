import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { uploadValues, writeUploadedValues } from "#lib/indicators/actions.ts";
import { indicatorUpload, indicatorUploads } from "#lib/indicators/queries/uploads.ts";
import { measuredIndicators } from "#lib/indicators/queries/measured-indicators.ts";
import { recordValues } from "#lib/indicators/record-values.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makeIndicatorSource } from "#tests/support/factories/indicator-sources.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { textRow, workbook } from "#tests/support/workbook.ts";

const document = "التقرير السنوي للوزارة";
const head = "المؤشر;الفترة;الخدمة;القيمة;تصحيح";
const names = ["registration.sign-ins", "registration.service-sign-ins", "registration.new-accounts"];

let lead: string;
beforeAll(async () => {
  lead = (await makePerson("qualityLead", "telecom")).id;
});
afterEach(() =>
  inScope(portalScope, async (tx) => {
    await tx.indicatorValue.deleteMany({ where: { origin: { in: ["uploaded", "fed"] } } });
    await tx.serviceIndicatorValue.deleteMany({});
  }),
);

describe("The quality team uploads values", () => {
  test("sees what each comes to, and nothing is written until it says so", async () => {
    const id = await uploaded(
      `${head}\nregistration.sign-ins;2026-Q2;;٥١٬٢٠٠;\nregistration.service-sign-ins;2026-05;MOI-001;90;لا`,
    );
    const shown = await seen(id);
    expect(shown.rows.map(({ row, outcome, faults }) => [row, outcome, faults])).toEqual([
      [2, "recorded", []],
      [3, "recorded", []],
    ]);
    expect(shown.may).toEqual({ write: true });
    expect(await held()).toEqual([]);
    expect((await write(id)).wentTo).toBe(`/ar/quality/indicators/${id}?done=written`);
    expect(await held()).toEqual([["registration.sign-ins", "2026-Q2", 51_200]]);
    expect(await database().serviceIndicatorValue.count({ where: { origin: "uploaded" } })).toBe(1);
    const measured = (await measuredIndicators()).find((one) => one.id === "registration.sign-ins");
    expect(measured?.values.at(-1)).toMatchObject({
      origin: "uploaded",
      source: { ar: document, en: null },
    });
    expect((await write(id)).state?.refusal?.reason).toBe("changedMeanwhile");
    expect((await seen(id)).may).toEqual({ write: false });
  });

  test("also from a workbook", async () => {
    const rows = [
      ["Indicator", "Period", "Value"],
      ["registration.sign-ins", "2026-07", "7"],
    ];
    const file = workbook(rows.map((row, at) => textRow(row, at + 1)).join(""));
    const id = await uploaded(file, "values.xlsx");
    expect((await seen(id)).rows).toMatchObject([{ row: 2, outcome: "recorded" }]);
  });

  test("and with one fault none of it is written: each is named by its row and column", async () => {
    const id = await uploaded(
      [
        head,
        "registration.sign-ins;2026-Q2;;5;",
        "registration.unheard-of;2026-Q2;;5;",
        "registration.sign-ins;46296;;;ربما",
        "registration.sign-ins;2099;;5;",
        "portal.sign-ins;2026-08;;5;",
        "registration.sign-ins;2026-08;MOI-001;5;",
        "registration.service-sign-ins;2026-08;;5;",
        "registration.service-sign-ins;2026-08;MOI-999;5;",
        "registration.sign-ins;2026-Q2;;6;",
      ].join("\n"),
    );
    const { rows, faulty, may } = await seen(id);
    const faults = rows.flatMap(({ row, faults: of }) =>
      of.map((fault) => [row, fault.column, fault.reason]),
    );
    expect(faults).toEqual([
      [3, "indicator", "unknownIndicator"],
      [4, "period", "unreadable"],
      [4, "value", "required"],
      [4, "corrects", "unreadable"],
      [5, "period", "toCome"],
      [6, "indicator", "notOfThisSource"],
      [7, "service", "noService"],
      [8, "service", "serviceNeeded"],
      [9, "service", "unknownService"],
      [10, "period", "twice"],
    ]);
    expect([faulty, may]).toEqual([8, { write: false }]);
    expect((await write(id)).state?.refusal?.reason).toBe("valuesDoNotFit");
    expect(await held()).toEqual([]);
    expect((await seen(id)).writtenAt).toBeNull();
  });

  test("a value that is held is put right only where the table says so, and the audit keeps what stood", async () => {
    await write(await uploaded(`${head}\nregistration.sign-ins;2026-Q2;;5;`));
    const against = await uploaded(`${head}\nregistration.sign-ins;2026-Q2;;6;`);
    expect((await seen(against)).rows).toMatchObject([{ held: 5, faults: [{ reason: "conflict" }] }]);
    expect((await write(against)).state?.refusal?.reason).toBe("valuesDoNotFit");
    const right = await uploaded(`${head}\nregistration.sign-ins;2026-Q2;;6;نعم`);
    expect((await seen(right)).rows).toMatchObject([{ held: 5, outcome: "corrected" }]);
    await write(right);
    expect(await held()).toEqual([["registration.sign-ins", "2026-Q2", 6]]);
    const lines = await inScope(portalScope, (tx) =>
      tx.auditEntry.findMany({ where: { action: "indicators.correct", actor: lead } }),
    );
    expect(lines).toMatchObject([{ body: { upload: right, before: 5, after: 6 } }]);
  });

  test("what a source at work handed over stays its own, and what was uploaded no source changes", async () => {
    const source = await makeIndicatorSource();
    const giver = { origin: "fed", id: source.id, indicators: names } as const;
    const values = [{ indicator: "registration.sign-ins", period: "2026-06", value: 4 }];
    await recordValues({ giver, values, now: new Date() });
    const id = await uploaded(`${head}\nregistration.sign-ins;2026-06;;5;نعم`);
    expect((await seen(id)).rows).toMatchObject([{ faults: [{ column: "value", reason: "notItsOwn" }] }]);
    await write(await uploaded(`${head}\nregistration.sign-ins;2026-05;;5;`));
    const later = [{ indicator: "registration.sign-ins", period: "2026-05", value: 6, corrects: true }];
    expect(await recordValues({ giver, values: later, now: new Date() })).toMatchObject({
      kind: "conflict",
      results: [{ outcome: "notItsOwn" }],
    });
  });

  test.each([
    ["without headings", "registration.sign-ins;2026-Q2;;5;", "عناوين الأعمدة"],
    ["with a heading twice", `${head};القيمة\na;2026;;5;;6`, "عناوين الأعمدة"],
    ["without rows", head, "الجدول"],
    ["with too many rows", `${head}\n${"registration.sign-ins;2026-Q2;;5;\n".repeat(1_001)}`, "ألف سطر"],
    ["that is too large", `${head}\n${"x".repeat(205_000)}`, "ألف سطر"],
  ])("a table %s is refused, with the reason beside the file", async (_what, table, sentence) => {
    const acted = await send(table);
    expect(acted.state?.refusal?.fields.file).toContain(sentence);
  });

  test("and whoever oversees sees the tables, an officer does not", async () => {
    const id = await uploaded(`${head}\nregistration.sign-ins;2026-Q2;;5;`);
    const auditor = await viewerAs((await makePerson("auditor", "telecom")).id);
    expect((await indicatorUploads(auditor)).map((upload) => upload.id)).toContain(id);
    expect((await indicatorUpload(auditor, id))?.may).toEqual({ write: false });
    const officer = await viewerAs((await makePerson("officer", "interior")).id);
    await expect(indicatorUploads(officer)).rejects.toThrow();
    await expect(indicatorUpload(officer, id)).rejects.toThrow();
  });
});

function send(table: string | Uint8Array, name = "قيم.csv") {
  const file = new File([typeof table === "string" ? table : new Uint8Array(table)], name);
  return actAs(lead, uploadValues, { document, file });
}

async function uploaded(table: string | Uint8Array, name?: string): Promise<string> {
  const { wentTo, state } = await send(table, name);
  const id = wentTo?.split("/").at(-1);
  if (!id) throw new Error(`Not uploaded: ${JSON.stringify(state?.refusal)}`);
  return id;
}

function write(upload: string) {
  return actAs(lead, writeUploadedValues, { upload });
}

async function seen(id: string) {
  const upload = await indicatorUpload(await viewerAs(lead), id);
  if (!upload) throw new Error("The upload is not there.");
  return upload;
}

async function held() {
  const rows = await database().indicatorValue.findMany({
    where: { origin: "uploaded" },
    orderBy: { period: "asc" },
  });
  return rows.map(({ indicatorId, period, value }) => [indicatorId, period, value.toNumber()]);
}
