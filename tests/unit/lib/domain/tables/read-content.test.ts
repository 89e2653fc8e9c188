import { describe, expect, test } from "vitest";
import { tableRow, columnNames } from "#lib/catalogue/table/columns.ts";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { audiences, maturities } from "#lib/domain/catalogue/service-traits.ts";
import {
  channelKinds,
  contentBegun,
  contentSchema,
  currencies,
  type ServiceContent,
} from "#lib/domain/revisions/content.ts";
import { contentColumns, type ContentColumn } from "#lib/domain/tables/content-columns.ts";
import { readContent } from "#lib/domain/tables/read-content.ts";
import { RowCells } from "#lib/domain/tables/row-cells.ts";
import { spellingsOf } from "#lib/domain/tables/spellings.ts";
import { servicesSchema, type FoundingService } from "#prisma/seed/founding-schema.ts";
import { readData } from "#prisma/seed/read-data.ts";
import { catalogueService } from "#tests/support/factories/catalogue-services.ts";
import { content } from "#tests/support/factories/contents.ts";

const known = {
  audience: spellings(audiences, { citizen: ["مواطن"] }),
  delivery: spellings(deliveries, { "in-person": ["حضوري"] }),
  maturity: spellings(maturities),
  channelKind: spellings(channelKinds),
  currency: spellings(currencies, { ILS: ["شيكل"] }),
  lifeEvent: spellings(["driving", "birth"], { birth: ["ولادة طفل"] }),
  published: new Set(["MOI-001", "MOI-002"]),
};

const begun = contentBegun({ ar: "", en: null }, null);

type Cells = Partial<Record<ContentColumn, string>>;

function read(cells: Cells, before: ServiceContent = content(), code: string | null = "MOI-002") {
  const row = new RowCells<ContentColumn>(
    new Map(
      contentColumns.flatMap((column) => (cells[column] === undefined ? [] : [[column, cells[column]]])),
    ),
  );
  const said = readContent(row, before, { known, code });
  return { said, faults: row.faults.map(({ column, reason, said }) => [column, reason, said]) };
}

const costs = (cells: Cells = {}): Cells => ({
  cost_amounts: "٢٠٫٥",
  cost_currencies: "شيكل",
  cost_channels: "",
  cost_notes_ar: "",
  cost_notes_en: "",
  ...cells,
});

const channels = (cells: Cells = {}): Cells => ({
  ...costs(),
  channel_kinds: "counter\nwebsite",
  channel_urls: "\nhttps://portal.example",
  channel_phones: "02-2411111",
  channel_places_ar: "المديرية",
  channel_places_en: "Directorate",
  channel_hours_ar: "",
  channel_hours_en: "",
  ...cells,
});

describe("what a row says of a service", () => {
  test("what has no column stays", () => expect(read({}).said).toEqual(content()));

  test.each<[string, Cells, Partial<ServiceContent>]>([
    ["an empty cell: nothing is known", { summary_ar: "", summary_en: "" }, { summary: null }],
    ["Arabic alone: its English stays", { name_ar: "رخصة" }, { name: { ar: "رخصة", en: "Licence renewal" } }],
    [
      "English alone: its Arabic stays",
      { name_en: "Licence" },
      { name: { ar: "تجديد رخصة", en: "Licence" } },
    ],
    [
      "hidden characters are gone",
      { eligibility_ar: "\u202Eللجميع\u200B" },
      { eligibility: { ar: "للجميع", en: "Whoever holds a licence." } },
    ],
    [
      "English stays with the Arabic it translates",
      { evidence_ar: "صورة\nالرخصة السابقة" },
      {
        evidence: [
          { ar: "صورة", en: null },
          { ar: "الرخصة السابقة", en: "The previous licence" },
        ],
      },
    ],
    [
      "lines left empty are none",
      { outputs_ar: "أ\n\nب", outputs_en: "A\n\n" },
      {
        outputs: [
          { ar: "أ", en: "A" },
          { ar: "ب", en: null },
        ],
      },
    ],
    [
      "minutes in any digits",
      { steps_ar: "تقديم\nدفع", steps_en: "", steps_minutes: "\n١٥" },
      {
        steps: [
          { text: { ar: "تقديم", en: null }, expectedMinutes: null },
          { text: { ar: "دفع", en: null }, expectedMinutes: 15 },
        ],
      },
    ],
    [
      "minutes without a column stay",
      { steps_ar: "دفع\n\nتقديم الطلب" },
      {
        steps: [
          { text: { ar: "دفع", en: null }, expectedMinutes: null },
          { text: { ar: "تقديم الطلب", en: "Apply" }, expectedMinutes: 10 },
        ],
      },
    ],
    [
      "values as people call them",
      { audience: "مواطن\ncitizen\nBUSINESS", delivery: "حضورى", maturity: "٣" },
      { audience: ["citizen", "business"], delivery: "in-person", maturity: 3 },
    ],
    [
      "life events by name",
      { life_events: "ولادة طفل\ndriving\nbirth" },
      { lifeEvents: ["birth", "driving"] },
    ],
    ["another order of words is no change", { keywords_ar: "رخصة" }, {}],
    [
      "words, each once",
      { keywords_ar: "سياقة\nسياقة\nرخصة" },
      { keywords: { ar: ["سياقة", "رخصة"], en: ["licence"] } },
    ],
    ["codes in small letters", { requires: "moi-001" }, {}],
    [
      "fees in Arabic digits",
      costs(),
      { costs: [{ amount: 20.5, currency: "ILS", note: null, channel: null }] },
    ],
    [
      "channels and their fees",
      channels({ cost_channels: "2", cost_notes_ar: "لكل طلب" }),
      {
        costs: [{ amount: 20.5, currency: "ILS", note: { ar: "لكل طلب", en: null }, channel: 1 }],
        channels: [
          {
            kind: "counter",
            url: null,
            phone: "02-2411111",
            place: { ar: "المديرية", en: "Directorate" },
            hours: null,
          },
          { kind: "website", url: "https://portal.example", phone: null, place: null, hours: null },
        ],
      },
    ],
  ])("%s", (_, cells, changed) => {
    expect(read(cells)).toEqual({ said: content(changed), faults: [] });
  });

  test("what stands already is kept, though the catalogue has lost it", () => {
    const before = content({ lifeEvents: ["gone"], requires: ["OLD-001"] });
    expect(read({ life_events: "gone", requires: "OLD-001" }, before)).toEqual({ said: before, faults: [] });
  });
});

describe("what is wrong in a row, by its column", () => {
  test.each<[string, Cells, string[]]>([
    ["a name left empty", { name_ar: "", name_en: "" }, ["name_ar", "required", ""]],
    ["English without Arabic", { name_ar: "", name_en: "Licence" }, ["name_ar", "required", "Licence"]],
    ["a name too short", { name_ar: "أ" }, ["name_ar", "tooShort", "أ"]],
    ["a text too long", { department_ar: "د".repeat(201) }, ["department_ar", "tooLong", "د".repeat(80)]],
    [
      "a line in English alone",
      { outputs_ar: "", outputs_en: "A card" },
      ["outputs_ar", "required", "A card"],
    ],
    ["minutes of no step", { steps_ar: "", steps_minutes: "5" }, ["steps_ar", "required", "5"]],
    [
      "minutes that are no number",
      { steps_ar: "دفع", steps_minutes: "ساعة" },
      ["steps_minutes", "notANumber", "ساعة"],
    ],
    ["half a minute", { steps_ar: "دفع", steps_minutes: "0.5" }, ["steps_minutes", "notWhole", "0.5"]],
    ["no minute", { steps_ar: "دفع", steps_minutes: "0" }, ["steps_minutes", "outOfRange", "0"]],
    [
      "too many lines",
      { keywords_en: Array.from({ length: 41 }, (_, at) => `w${at}`).join("\n") },
      ["keywords_en", "tooMany", "41"],
    ],
    ["an audience that there is not", { audience: "citizen\nall" }, ["audience", "valueUnknown", "all"]],
    ["no delivery", { delivery: "" }, ["delivery", "required", ""]],
    ["two levels", { maturity: "1\n2" }, ["maturity", "tooMany", "2"]],
    ["a level that there is not", { maturity: "٥" }, ["maturity", "valueUnknown", "٥"]],
    ["a life event that there is not", { life_events: "زواج" }, ["life_events", "lifeEventUnknown", "زواج"]],
    ["a service that there is not", { requires: "XXX-001" }, ["requires", "serviceUnknown", "XXX-001"]],
    ["a service that needs itself", { requires: "MOI-002" }, ["requires", "serviceUnknown", "MOI-002"]],
    ["a fee below nothing", costs({ cost_amounts: "-1" }), ["cost_amounts", "outOfRange", "-1"]],
    ["a fee that is a word", costs({ cost_amounts: "مجاني" }), ["cost_amounts", "notANumber", "مجاني"]],
    [
      "a note of no fee",
      costs({ cost_notes_ar: "\nرسم", cost_currencies: "ILS\nILS" }),
      ["cost_amounts", "required", ""],
    ],
    ["a currency left out", costs({ cost_currencies: "" }), ["cost_currencies", "required", ""]],
    ["a fee of no channel", costs({ cost_channels: "2" }), ["cost_channels", "outOfRange", "2"]],
    [
      "an address that is none",
      channels({ channel_urls: "portal" }),
      ["channel_urls", "notAnAddress", "portal"],
    ],
    [
      "a phone of no channel",
      channels({ channel_kinds: "", channel_urls: "", channel_phones: "1" }),
      ["channel_kinds", "required", ""],
    ],
  ])("%s", (_, cells, fault) => {
    expect(read(cells).faults).toEqual([fault]);
  });

  test("a new service needs a name", () => {
    expect(read({}, begun, null).faults).toEqual([["name_ar", "required", ""]]);
  });
});

test("each of the founding services, written and read back, says the same", async () => {
  const services = await readData("services.jsonl", servicesSchema);
  const founding = { ...known, lifeEvent: spellings(services.flatMap(({ lifeEvents }) => lifeEvents)) };
  const published = new Set(services.map(({ code }) => code));
  for (const service of services) {
    const said = contentOf(service);
    const cells = tableRow(catalogueService({ ...said, summary: service.summary }), "https://portal.example");
    const row = new RowCells<ContentColumn>(
      new Map(contentColumns.map((name) => [name, String(cells[columnNames.indexOf(name)] ?? "")])),
    );
    const back = readContent(row, begun, { known: { ...founding, published }, code: service.code });
    expect([service.code, row.faults, back]).toEqual([service.code, [], said]);
  }
  expect(services).toHaveLength(574);
});

function contentOf({ output, steps, cost, ...service }: FoundingService): ServiceContent {
  const text = (one: { ar: string; en?: string } | null | undefined) =>
    one ? { ar: one.ar, en: one.en ?? null } : null;
  return contentSchema.parse({
    ...service,
    name: text(service.name),
    summary: text(service.summary),
    department: text(service.department),
    eligibility: text(service.eligibility),
    evidence: service.evidence.map(text),
    steps: steps.map((step) => ({ text: text(step), expectedMinutes: null })),
    processingTime: text(service.processingTime),
    costs: cost ? [{ ...cost, note: text(cost.note), channel: null }] : [],
    costNote: text(service.costNote),
    channels: [],
    outputs: [text(output)],
    conditions: text(service.conditions),
  });
}

function spellings<Value extends string | number>(
  values: readonly Value[],
  titles: Partial<Record<Value, string[]>> = {},
) {
  return spellingsOf(values.map((value) => ({ value, titles: titles[value] ?? [] })));
}
