import type { z } from "zod";
import { taggedAnswer } from "./tagged-answer.ts";

/** Open data as JSON, checked against what the portal promises. */
export function openAnswer<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  data: z.input<Schema>,
  always?: Readonly<Record<string, string>>,
): Response {
  return taggedAnswer(request, {
    body: JSON.stringify(schema.parse(data)),
    contentType: "application/json; charset=utf-8",
    always,
  });
}
