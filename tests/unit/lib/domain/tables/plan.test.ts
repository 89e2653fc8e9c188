import { describe, expect, test } from "vitest";
import { contentBegun } from "#lib/domain/revisions/content.ts";
import { importColumns, type ImportColumn } from "#lib/domain/tables/import-columns.ts";
import { codeOf, ImportPlan, type PlannedRow, type ServiceFound } from "#lib/domain/tables/plan.ts";
import { spellingsOf, type Spellings } from "#lib/domain/tables/spellings.ts";
import { content } from "#tests/support/factories/contents.ts";

type Cells = Partial<Record<ImportColumn, string>>;

function spellings<Value extends string>(...values: Value[]): Spellings<Value> {
  return spellingsOf(values.map((value) => ({ value, titles: [] })));
}

const known = {
  content: {
    audience: spellings("citizen", "business"),
    delivery: spellings("in-person", "electronic"),
    maturity: spellingsOf(([0, 1, 2, 3, 4] as const).map((value) => ({ value, titles: [] }))),
    channelKind: spellings("counter", "website", "phone", "post"),
    currency: spellings("ILS", "JOD", "USD"),
    lifeEvent: spellings("driving"),
    published: new Set(["MOI-001"]),
  },
  organisations: spellingsOf([
    { value: "moi", titles: ["interior", "وزارة الداخلية", "Ministry of Interior"] },
    { value: "police", titles: ["police", "الشرطة"] },
    { value: "moh", titles: ["health", "وزارة الصحة"] },
  ]),
  home: "moi",
  within: new Set(["moi", "police"]),
  named: [{ organisationId: "moi", name: "تجديد رخصة" }],
} satisfies ConstructorParameters<typeof ImportPlan>[0];

function tableRow(cells: Cells, row = 2) {
  const entries = importColumns.flatMap((name) =>
    cells[name] === undefined ? [] : [[name, cells[name]] as const],
  );
  return { row, cells: new Map(entries) };
}

function found(said: Partial<ServiceFound> = {}): ServiceFound {
  return {
    code: "MOI-002",
    organisationId: "moi",
    archived: false,
    open: false,
    content: content(),
    ...said,
  };
}

const plan = (cells: Cells, service: ServiceFound | null = null) =>
  new ImportPlan(known).plan(tableRow(cells), service);
const faultsOf = (planned: PlannedRow) =>
  planned.kind === "faulty" ? planned.faults.map(({ column, reason }) => `${column} ${reason}`) : [];

const added = { name_ar: "خدمة جديدة", summary_ar: "ما هي.", audience: "citizen" };

describe("a row with the code of a service", () => {
  test("that says what the service says is unchanged", () =>
    expect(plan({ code: "MOI-002", name_ar: "تجديد رخصة" }, found())).toEqual({
      row: 2,
      code: "MOI-002",
      name: "تجديد رخصة",
      kind: "unchanged",
    }));

  test("that says something else is a change of those fields", () => {
    const after = content({ name: { ar: "رخصة", en: "Licence renewal" }, delivery: "electronic" });
    expect(plan({ code: " moi-002 ", name_ar: "رخصة", delivery: "electronic" }, found())).toEqual({
      row: 2,
      code: "MOI-002",
      name: "رخصة",
      kind: "changed",
      before: content(),
      after,
      fields: ["name", "delivery"],
    });
  });

  test("is called as the service is where it has no name of its own", () =>
    expect(plan({ code: "MOI-002" }, found()).name).toBe("تجديد رخصة"));

  test("may name the organisation of the service, in any way", () => {
    for (const organisation of ["interior", "INTERIOR", "وزارة الداخليه", ""])
      expect(plan({ code: "MOI-002", organisation }, found()).kind).toBe("unchanged");
  });

  test.each<[string, Cells, ServiceFound | null, string[]]>([
    ["no service has it", { code: "MOI-999" }, null, ["code codeUnknown"]],
    [
      "the service is none of the organisation's",
      { code: "MOH-001", maturity: "x" },
      found({ code: "MOH-001", organisationId: "moh" }),
      ["code organisationNotYours"],
    ],
    [
      "the service is another organisation's",
      { code: "MOI-002", organisation: "police" },
      found(),
      ["organisation organisationOther"],
    ],
    [
      "the organisation is nobody",
      { code: "MOI-002", organisation_en: "Ministry of Magic" },
      found(),
      ["organisation_en organisationUnknown"],
    ],
    ["a malformed number", { code: "MOI-002", maturity: "many" }, found(), ["maturity valueUnknown"]],
    [
      "a life event that is none",
      { code: "MOI-002", life_events: "flying" },
      found(),
      ["life_events lifeEventUnknown"],
    ],
    [
      "a change where a revision is open",
      { code: "MOI-002", delivery: "electronic" },
      found({ open: true }),
      ["code revisionOpen"],
    ],
    [
      "a change of what is archived",
      { code: "MOI-002", delivery: "electronic" },
      found({ archived: true }),
      ["code serviceArchived"],
    ],
    [
      "a change that takes away what each service says",
      { code: "MOI-002", summary_ar: "", summary_en: "", audience: "" },
      found(),
      ["summary_ar required", "audience required"],
    ],
  ])("is faulty: %s", (_, cells, service, faults) => expect(faultsOf(plan(cells, service))).toEqual(faults));

  test("tells all that is wrong with it at once", () =>
    expect(
      faultsOf(plan({ code: "MOI-002", maturity: "many", life_events: "flying" }, found({ open: true }))),
    ).toEqual(["maturity valueUnknown", "life_events lifeEventUnknown", "code revisionOpen"]));

  test("is unchanged, open or archived, where it says nothing else", () => {
    expect(plan({ code: "MOI-002" }, found({ open: true })).kind).toBe("unchanged");
    expect(plan({ code: "MOI-002" }, found({ archived: true })).kind).toBe("unchanged");
  });
});

describe("a row without a code", () => {
  test("is a service of the organisation that the table is for", () =>
    expect(plan({ code: "", ...added })).toEqual({
      row: 2,
      code: null,
      name: "خدمة جديدة",
      kind: "added",
      organisationId: "moi",
      after: {
        ...contentBegun({ ar: "خدمة جديدة", en: null }, { ar: "ما هي.", en: null }),
        audience: ["citizen"],
      },
    }));

  test("or of one below it that the row names", () =>
    expect(plan({ ...added, organisation_ar: "الشرطة" })).toMatchObject({
      kind: "added",
      organisationId: "police",
    }));

  test.each<[string, Cells, string[]]>([
    [
      "of an organisation that is not below it",
      { organisation: "health" },
      ["organisation organisationNotYours"],
    ],
    ["of an organisation that is nobody", { organisation: "magic" }, ["organisation organisationUnknown"]],
    ["of a name that the organisation has", { name_ar: "تجديد رخصه" }, ["name_ar nameTaken"]],
    ["without a name", { name_ar: "" }, ["name_ar required"]],
    ["without a summary", { summary_ar: "" }, ["summary_ar required"]],
    ["with an English summary alone", { summary_ar: "", summary_en: "It is." }, ["summary_ar required"]],
    ["for nobody", { audience: "" }, ["audience required"]],
    ["for somebody unknown", { audience: "fish" }, ["audience valueUnknown"]],
  ])("is faulty: %s", (_, cells, faults) => expect(faultsOf(plan({ ...added, ...cells }))).toEqual(faults));

  test("has no name where it says none", () => expect(plan({ ...added, name_ar: "" }).name).toBe(""));
});

describe("rows after each other", () => {
  test("of two with one code the second is faulty", () => {
    const rows = new ImportPlan(known);
    expect(rows.plan(tableRow({ code: "MOI-002" }, 2), found()).kind).toBe("unchanged");
    expect(faultsOf(rows.plan(tableRow({ code: "moi-002" }, 3), found()))).toEqual(["code codeRepeated"]);
  });

  test("of two that add a service of one name the second is faulty, but not in another organisation", () => {
    const rows = new ImportPlan(known);
    expect(rows.plan(tableRow(added, 2), null).kind).toBe("added");
    expect(rows.plan(tableRow({ ...added, organisation: "police" }, 3), null).kind).toBe("added");
    expect(faultsOf(rows.plan(tableRow(added, 4), null))).toEqual(["name_ar nameTaken"]);
  });
});

test.each([
  ["MOI-001", "MOI-001"],
  [" moi-001\u200B", "MOI-001"],
  ["  ", null],
  [undefined, null],
])("the code of a row with %j is %j", (code, expected) =>
  expect(codeOf(tableRow(code === undefined ? {} : { code }))).toBe(expected),
);
