import { z } from "zod";
import { pageSizeParameter, searchParameters, serviceCode } from "#lib/catalogue/schema.ts";
import { languages } from "#lib/i18n/languages.ts";
import { quarterName, yearAsked } from "#lib/indicators/schema.ts";
import { editionSlug } from "#lib/rankings/schema.ts";
import { studyFormat } from "#lib/study/schema.ts";
import type { arabic } from "#locales/ar.ts";
import type { SchemaName } from "./schemas.ts";

type Sentences = (typeof arabic)["openApi"];
type ParameterName = keyof Sentences["parameter"];

/** A parameter that an address understands, by the schema that parses it. */
export interface AskedBy {
  name: ParameterName;
  in: "path" | "query";
  schema: z.ZodType;
  example?: string | number;
}

/** An address that anyone may read. */
export interface Address {
  /** Names it for programs, and finds its sentence. */
  id: keyof Sentences["address"];
  path: `/api/${string}`;
  group: keyof Sentences["groups"];
  parameters?: readonly AskedBy[];
  /** By media type, the usual one first; null where no schema can say it. */
  answers: Readonly<Record<string, SchemaName | null>>;
  /** What it answers with 503, where that is not a problem but what was asked for. */
  unready?: SchemaName;
  /** What a source sends there by its token (POST), and what it is answered. */
  takes?: { id: keyof Sentences["address"]; body: SchemaName; answer: SchemaName };
  /** What holds at this moment alone carries no tag. */
  momentary?: true;
}

const json = "application/json";
const linkedData = "application/ld+json";
const csv = "text/csv";
const pdf = "application/pdf";
const textDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const inCatalogue: readonly Address[] = [
  {
    id: "services",
    path: "/api/v1/services",
    group: "catalogue",
    parameters: asked(
      "query",
      { ...searchParameters, pageSize: pageSizeParameter },
      { q: "جواز سفر", pageSize: 5 },
    ),
    answers: { [json]: "Services" },
  },
  {
    id: "service",
    path: "/api/v1/services/{code}",
    group: "catalogue",
    parameters: asked("path", { code: serviceCode }, { code: "MOI-001" }),
    answers: { [json]: "ServiceDetails", [linkedData]: "LinkedData" },
  },
  {
    id: "suggestions",
    path: "/api/v1/suggestions",
    group: "catalogue",
    parameters: asked("query", { q: searchParameters.q }, { q: "رخصة" }),
    answers: { [json]: "Suggestions" },
  },
  {
    id: "organisations",
    path: "/api/v1/organisations",
    group: "catalogue",
    answers: { [json]: "Organisations" },
  },
  { id: "lifeEvents", path: "/api/v1/life-events", group: "catalogue", answers: { [json]: "LifeEvents" } },
  { id: "catalogueCsv", path: "/api/v1/catalogue.csv", group: "catalogue", answers: { [csv]: null } },
  { id: "catalogueXlsx", path: "/api/v1/catalogue.xlsx", group: "catalogue", answers: { [workbook]: null } },
  {
    id: "catalogueJsonld",
    path: "/api/v1/catalogue.jsonld",
    group: "catalogue",
    answers: { [linkedData]: "LinkedData" },
  },
];

/** Every public address of the API, in the order in which it is described. */
export const addresses: readonly Address[] = [
  ...inCatalogue,
  { id: "priorities", path: "/api/v1/priorities", group: "priorities", answers: { [json]: "Bundle" } },
  {
    id: "edition",
    path: "/api/v1/priorities/{edition}",
    group: "priorities",
    parameters: asked("path", { edition: editionSlug }, { edition: "demo-1" }),
    answers: { [json]: "Bundle" },
  },
  {
    id: "editionCsv",
    path: "/api/v1/priorities/{edition}/csv",
    group: "priorities",
    parameters: asked("path", { edition: editionSlug }, { edition: "demo-1" }),
    answers: { [csv]: null },
  },
  {
    id: "editionXlsx",
    path: "/api/v1/priorities/{edition}/xlsx",
    group: "priorities",
    parameters: asked("path", { edition: editionSlug }, { edition: "demo-1" }),
    answers: { [workbook]: null },
  },
  {
    id: "roadmap",
    path: "/api/v1/priorities/{edition}/roadmap",
    group: "priorities",
    parameters: asked("path", { edition: editionSlug }, { edition: "demo-1" }),
    answers: { [json]: "Roadmap" },
  },
  {
    id: "roadmapCsv",
    path: "/api/v1/priorities/{edition}/roadmap/csv",
    group: "priorities",
    parameters: asked("path", { edition: editionSlug }, { edition: "demo-1" }),
    answers: { [csv]: null },
  },
  {
    id: "study",
    path: "/api/v1/studies/{edition}",
    group: "priorities",
    parameters: asked("path", { edition: editionSlug }, { edition: "demo-1" }),
    answers: { [json]: "Study" },
  },
  {
    id: "studyFile",
    path: "/api/v1/studies/{edition}/{language}/{format}",
    group: "priorities",
    parameters: asked(
      "path",
      { edition: editionSlug, language: z.enum(languages), format: studyFormat },
      { edition: "demo-1", language: "ar", format: "pdf" },
    ),
    answers: { [pdf]: null, [textDocument]: null, [workbook]: null },
  },
  {
    id: "indicators",
    path: "/api/v1/indicators",
    group: "indicators",
    answers: { [json]: "Indicators" },
    takes: { id: "recordIndicators", body: "HandedValues", answer: "Recorded" },
  },
  { id: "indicatorsCsv", path: "/api/v1/indicators/csv", group: "indicators", answers: { [csv]: null } },
  {
    id: "indicatorUses",
    path: "/api/v1/indicators/uses",
    group: "indicators",
    parameters: asked("query", { year: yearAsked }, { year: 2025 }),
    answers: { [json]: "Uses" },
    takes: { id: "recordUses", body: "HandedUses", answer: "RecordedUses" },
  },
  {
    id: "indicatorUsesCsv",
    path: "/api/v1/indicators/uses/csv",
    group: "indicators",
    answers: { [csv]: null },
  },
  {
    id: "indicatorEditions",
    path: "/api/v1/indicators/editions",
    group: "indicators",
    answers: { [json]: "IndicatorEditions" },
  },
  {
    id: "indicatorEdition",
    path: "/api/v1/indicators/editions/{quarter}",
    group: "indicators",
    parameters: asked("path", { quarter: quarterName }, { quarter: "2026-Q3" }),
    answers: { [json]: "IndicatorEdition" },
  },
  {
    id: "live",
    path: "/api/health/live",
    group: "portal",
    answers: { [json]: "Liveness" },
    momentary: true,
  },
  {
    id: "ready",
    path: "/api/health/ready",
    group: "portal",
    answers: { [json]: "Readiness" },
    unready: "Readiness",
    momentary: true,
  },
  { id: "description", path: "/api/openapi.json", group: "portal", answers: { [json]: null } },
];

function asked<Name extends ParameterName>(
  where: AskedBy["in"],
  schemas: Record<Name, z.ZodType>,
  examples: Partial<Record<Name, string | number>>,
): AskedBy[] {
  const names = Object.keys(schemas).filter((name): name is Name => name in schemas);
  return names.map((name) => ({ name, in: where, schema: schemas[name], example: examples[name] }));
}
