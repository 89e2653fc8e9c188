import { z } from "zod";
import { openText } from "#lib/api/open-text.ts";
import { problemSchema } from "#lib/api/problem.ts";
import {
  openLifeEventSchema,
  openLifeEventsSchema,
  openLinkedDataSchema,
  openOrganisationSchema,
  openOrganisationsSchema,
  openServiceDetailsSchema,
  openServiceSchema,
  openServicesSchema,
  openSuggestionsSchema,
} from "#lib/catalogue/open-data.ts";
import { livenessSchema, readinessSchema } from "#lib/health/open-data.ts";
import {
  openEditionSchema,
  openEditionsSchema,
  openIndicatorsSchema,
  openUsesSchema,
  recordedSchema,
  recordedUsesSchema,
} from "#lib/indicators/open-data.ts";
import { handedUses, handedValues } from "#lib/indicators/schema.ts";
import { openBundleSchema } from "#lib/rankings/open-data.ts";
import { openObstacleSchema, openRoadmapSchema } from "#lib/roadmap/open-data.ts";
import { openStudySchema } from "#lib/study/open-data.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What answers hold, by the names under which the description speaks of it. */
const named = {
  Text: openText,
  Service: openServiceSchema,
  Services: openServicesSchema,
  ServiceDetails: openServiceDetailsSchema,
  LinkedData: openLinkedDataSchema,
  Suggestions: openSuggestionsSchema,
  Organisation: openOrganisationSchema,
  Organisations: openOrganisationsSchema,
  LifeEvent: openLifeEventSchema,
  LifeEvents: openLifeEventsSchema,
  Indicators: openIndicatorsSchema,
  Uses: openUsesSchema,
  IndicatorEditions: openEditionsSchema,
  IndicatorEdition: openEditionSchema,
  HandedValues: handedValues,
  Recorded: recordedSchema,
  HandedUses: handedUses,
  RecordedUses: recordedUsesSchema,
  Bundle: openBundleSchema,
  Roadmap: openRoadmapSchema,
  Obstacle: openObstacleSchema,
  Study: openStudySchema,
  Liveness: livenessSchema,
  Readiness: readinessSchema,
  Problem: problemSchema,
} satisfies Record<string, z.ZodType>;

export type SchemaName = keyof typeof named;

export function schemaAddress(name: string): string {
  return `#/components/schemas/${name}`;
}

/** Every named schema as JSON Schema; they speak of each other by their addresses in the description. */
export function namedSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id?: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: "output", uri: schemaAddress, override: loosen });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, plain(schema)]));
}

/** What a parameter comes to once it is understood: this form of it surely is. */
export function parameterSchema(schema: z.ZodType): JsonSchema {
  return plain(z.toJSONSchema(schema, { io: "output" }));
}

/** Leaves out what nobody who reads needs, and what would make a field that is added later a fault. */
function loosen({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
  if (jsonSchema.format?.startsWith("date")) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

/** The description says once for all which JSON Schema it is written in and where each schema stands. */
function plain({ $schema: _dialect, $id: _address, ...schema }: JsonSchema): JsonSchema {
  return schema;
}
