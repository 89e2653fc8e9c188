import type { JsonSchema } from "./schemas.ts";

/** As much of OpenAPI 3.1 as the description of the portal's API says. */
export interface OpenApi {
  openapi: "3.1.1";
  info: {
    title: string;
    version: string;
    description: string;
    license: { name: string; identifier: string };
  };
  servers: { url: string }[];
  externalDocs: { url: string };
  security: [];
  tags: { name: string; description: string }[];
  paths: Record<string, { get: Operation; post?: WriteOperation }>;
  components: {
    schemas: Record<string, JsonSchema>;
    parameters: Record<string, Parameter>;
    headers: Record<string, Header>;
    responses: Record<string, Answer>;
    securitySchemes: { source: { type: "http"; scheme: "bearer"; description: string } };
  };
}

export interface Operation {
  operationId: string;
  tags: [string];
  summary: string;
  parameters: (Parameter | Reference)[];
  responses: Record<string, Answer | Reference>;
}

/** What a program sends that bears a token. */
export interface WriteOperation extends Operation {
  security: [{ source: [] }];
  requestBody: { required: true; content: Record<string, { schema: JsonSchema }> };
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description: string;
  schema: JsonSchema;
  example?: string | number;
}

export interface Header {
  description: string;
  schema: JsonSchema;
}

export interface Answer {
  description: string;
  headers?: Record<string, Reference>;
  content?: Record<string, { schema?: JsonSchema }>;
}

export interface Reference {
  $ref: string;
}
