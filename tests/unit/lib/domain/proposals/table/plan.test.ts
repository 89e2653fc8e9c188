import { spellingsOf } from "#lib/domain/tables/spellings.ts";
import { describe, expect, test } from "vitest";
import type { NominationColumn } from "#lib/domain/proposals/table/columns.ts";
import {
  NominationPlan,
  type LivingNomination,
  type NominableService,
} from "#lib/domain/proposals/table/plan.ts";

const service = (code: string, name: string, parts: Partial<NominableService> = {}): NominableService => ({
  ...{ id: `id-${code}`, code, name, organisationId: "transport", archived: false },
  ...parts,
});
const living = (id: string, parts: Partial<LivingNomination>): LivingNomination => ({
  id,
  serviceId: null,
  name: "",
  organisationId: "transport",
  status: "draft",
  values: { texts: { problem: "أ" }, numbers: {} },
  ...parts,
});
const known = {
  criteria: ["I1"],
  currencies: spellingsOf<"ILS">([]),
  levels: new Map(),
  services: [
    service("MOT-001", "تجديد رخصة القيادة"),
    service("MOT-002", "ترخيص مركبة"),
    service("MOT-003", "فحص مركبة", { archived: true }),
    service("MOT-004", "شهادة"),
    service("POR-001", "شهادة", { organisationId: "ports" }),
    service("POR-002", "رسو", { organisationId: "ports" }),
    service("POR-003", "قطر", { organisationId: "ports" }),
  ],
  nominations: [
    living("draft", { serviceId: "id-MOT-002", name: "ترخيص مركبة" }),
    living("submitted", { serviceId: "id-MOT-004", name: "شهادة", status: "submitted" }),
    living("of those above", { serviceId: "id-POR-003", name: "قطر", organisationId: "cabinet" }),
    living("named", { name: "حجز موعد" }),
    living("named by others", { name: "تأجير رصيف", organisationId: "ports" }),
  ],
  home: "transport",
  within: new Set(["transport", "ports"]),
};
const plan = (...rows: [NominationColumn, string][][]) => {
  const planned = new NominationPlan(known);
  return rows.map((cells, index) => planned.plan({ row: index + 2, cells: new Map(cells) }));
};
const faultsOf = (...rows: [NominationColumn, string][][]) =>
  plan(...rows).map((row) => (row.kind === "faulty" ? row.faults : []));

describe("a row", () => {
  test("begins a draft of a service by its code or its name, for the organisation whose it is", () => {
    expect(plan([["code", "mot-001"]], [["name_ar", "رسو"]])).toMatchObject([
      { row: 2, code: "MOT-001", name: "تجديد رخصة القيادة", kind: "added", organisationId: "transport" },
      { row: 3, code: "POR-002", name: "رسو", kind: "added", organisationId: "ports" },
    ]);
  });

  test("begins a draft of a service that the catalogue lacks, for the table's own organisation", () => {
    const cells: [NominationColumn, string][] = [
      ["name_ar", "تأجير رصيف"],
      ["name_en", "Berths"],
    ];
    expect(plan(cells)).toMatchObject([
      { code: null, name: "تأجير رصيف", kind: "added", organisationId: "transport" },
    ]);
  });

  test("changes the draft that there is, of a service or of a name", () => {
    const problem: [NominationColumn, string] = ["problem", "ب"];
    expect(plan([["code", "MOT-002"], problem], [["name_ar", "حجز موعد"], problem])).toMatchObject([
      { kind: "changed", proposalId: "draft", fields: ["problem"], after: { texts: { problem: "ب" } } },
      { kind: "changed", proposalId: "named", before: { texts: { problem: "أ" } } },
    ]);
  });

  test("that says what the draft says changes nothing", () => {
    expect(
      plan([
        ["code", "MOT-002"],
        ["problem", "أ"],
      ]),
    ).toMatchObject([{ kind: "unchanged" }]);
  });
});

describe("a row is faulty", () => {
  test.each<[string, [NominationColumn, string][], object]>([
    ["that names no service", [["problem", "أ"]], { column: "code", reason: "required" }],
    ["whose code nobody has", [["code", "MOT-999"]], { column: "code", reason: "codeUnknown" }],
    ["whose name two services have", [["name_ar", "شهادة"]], { column: "code", reason: "required" }],
    ["of an archived service", [["code", "MOT-003"]], { column: "code", reason: "serviceArchived" }],
    ["of a nomination that was sent", [["code", "MOT-004"]], { column: "code", reason: "alreadyNominated" }],
    ["of a nomination of another organisation", [["code", "POR-003"]], { reason: "alreadyNominated" }],
    ["with a name too short", [["name_ar", "أب"]], { column: "name_ar", reason: "tooShort" }],
  ])("%s", (_, cells, fault) => {
    expect(faultsOf(cells)).toMatchObject([[fault]]);
  });

  test("whose service an earlier row nominates, however it is named", () => {
    const twice = [{ reason: "serviceRepeated" }];
    expect(
      faultsOf(
        [["code", "MOT-001"]],
        [["name_ar", "تجديد رخصه القياده"]],
        [["name_ar", "منصة"]],
        [["name_ar", "منصه"]],
        [["code", "MOT-001"]],
      ),
    ).toMatchObject([[], twice, [], twice, twice]);
  });

  test("with all that is wrong with it, and shows what it calls itself", () => {
    expect(
      plan([
        ["code", "MOT-004"],
        ["level_I1", "9"],
        ["name_ar", "غيرها"],
      ]),
    ).toMatchObject([
      {
        name: "شهادة",
        faults: [{ reason: "alreadyNominated" }, { column: "level_I1", reason: "outOfRange" }],
      },
    ]);
    expect(plan([["code", "MOT-999"]])).toMatchObject([{ code: "MOT-999", name: "" }]);
  });
});
