import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { addresses, type Address } from "./addresses.ts";
import type { Answer, OpenApi, Operation, Parameter, Reference, WriteOperation } from "./openapi.ts";
import { namedSchemas, parameterSchema, schemaAddress } from "./schemas.ts";

/** The API as OpenAPI 3.1, in the words of one language; `portal` is the address of the portal. */
export function describeApi(language: Language, portal: string): OpenApi {
  const t = translator(language);
  const groups = [...new Set(addresses.map(({ group }) => group))];
  return {
    openapi: "3.1.1",
    info: {
      title: t("openApi:title"),
      version: "1.0.0",
      description: t("openApi:description"),
      license: { name: "European Union Public Licence 1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: new URL(portal).origin }],
    externalDocs: { url: new URL(`/${language}/open-data/api`, portal).href },
    security: [],
    tags: groups.map((name) => ({ name, description: t(`openApi:groups.${name}`) })),
    paths: Object.fromEntries(
      addresses.map((address) => [
        address.path,
        { get: operation(language, address), ...writeOperation(language, address) },
      ]),
    ),
    components: {
      schemas: namedSchemas(),
      parameters: { IfNoneMatch: ifNoneMatch(language) },
      headers: {
        ETag: { description: t("openApi:header.etag"), schema: { type: "string" } },
        RetryAfter: { description: t("openApi:header.retryAfter"), schema: { type: "integer", minimum: 1 } },
      },
      responses: refusals(language),
      securitySchemes: {
        source: { type: "http", scheme: "bearer", description: t("openApi:header.source") },
      },
    },
  };
}

function operation(language: Language, address: Address): Operation {
  const t = translator(language);
  const { id, group, parameters = [], momentary } = address;
  return {
    operationId: id,
    tags: [group],
    summary: t(`openApi:address.${id}`),
    parameters: [
      ...parameters.map(({ name, in: where, schema, example }) => ({
        name,
        in: where,
        required: where === "path",
        description: t(`openApi:parameter.${name}`),
        schema: parameterSchema(schema),
        ...(example === undefined ? {} : { example }),
      })),
      ...(momentary ? [] : [reference("parameters", "IfNoneMatch")]),
    ],
    responses: answers(language, address),
  };
}

/** What a source may send to an address; nothing where it only answers. */
function writeOperation(language: Language, { group, takes }: Address): { post?: WriteOperation } {
  if (!takes) return {};
  const t = translator(language);
  const written = (description: string): Answer => ({
    description,
    content: { "application/json": content(takes.answer) },
  });
  const refused = [
    ["400", "Malformed"],
    ["401", "UnknownSource"],
    ["409", "Conflicting"],
    ["422", "Unfit"],
    ["429", "TooMany"],
    ["5XX", "Failed"],
  ] as const;
  const post: WriteOperation = {
    operationId: takes.id,
    tags: [group],
    summary: t(`openApi:address.${takes.id}`),
    parameters: [],
    security: [{ source: [] }],
    requestBody: { required: true, content: { "application/json": content(takes.body) } },
    responses: {
      "200": written(t("openApi:answer.alreadyHeld")),
      "201": written(t("openApi:answer.recorded")),
      ...Object.fromEntries(refused.map(([status, name]) => [status, reference("responses", name)])),
    },
  };
  return { post };
}

function answers(language: Language, address: Address): Operation["responses"] {
  const t = translator(language);
  const { momentary = false, unready } = address;
  const found: Answer = {
    description: t("openApi:answer.found"),
    ...(momentary ? {} : { headers: { ETag: reference("headers", "ETag") } }),
    content: Object.fromEntries(
      Object.entries(address.answers).map(([type, name]) => [type, name === null ? {} : content(name)]),
    ),
  };
  const refused: [status: string, name: string, canBe: boolean][] = [
    ["304", "Unchanged", !momentary],
    ["400", "Malformed", true],
    ["404", "Missing", canBeMissing(address)],
    ["429", "TooMany", true],
    ["5XX", "Failed", true],
  ];
  return {
    "200": found,
    ...Object.fromEntries(
      refused.filter(([, , canBe]) => canBe).map(([status, name]) => [status, reference("responses", name)]),
    ),
    ...(unready && { "503": notReady(t("openApi:answer.unready"), unready) }),
  };
}

function notReady(description: string, name: string): Answer {
  return { description, content: { "application/json": content(name) } };
}

/** What is named in the address, and the latest edition before there is one. */
function canBeMissing({ id, parameters = [] }: Address): boolean {
  return id === "priorities" || parameters.some((parameter) => parameter.in === "path");
}

function refusals(language: Language): Record<string, Answer> {
  const t = translator(language);
  const refusal = (description: string): Answer => ({
    description,
    content: { "application/problem+json": content("Problem") },
  });
  return {
    Unchanged: {
      description: t("openApi:answer.unchanged"),
      headers: { ETag: reference("headers", "ETag") },
    },
    Malformed: refusal(t("openApi:answer.malformed")),
    UnknownSource: refusal(t("openApi:answer.unknownSource")),
    Missing: refusal(t("openApi:answer.missing")),
    Conflicting: refusal(t("openApi:answer.conflicting")),
    Unfit: refusal(t("openApi:answer.unfit")),
    TooMany: {
      ...refusal(t("openApi:answer.tooMany")),
      headers: { "Retry-After": reference("headers", "RetryAfter") },
    },
    Failed: refusal(t("openApi:answer.failed")),
  };
}

function ifNoneMatch(language: Language): Parameter {
  return {
    name: "If-None-Match",
    in: "header",
    required: false,
    description: translator(language)("openApi:parameter.ifNoneMatch"),
    schema: { type: "string" },
  };
}

function content(name: string): { schema: { $ref: string } } {
  return { schema: { $ref: schemaAddress(name) } };
}

function reference(kind: keyof OpenApi["components"], name: string): Reference {
  return { $ref: `#/components/${kind}/${name}` };
}
