import "server-only";
import type { z } from "zod";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { notJson, notValues, tooManyFeeds, unknownSource } from "./feed-answer.ts";
import { sourceOfRequest, type Source } from "./source-of-request.ts";

/** What a source sends, and which one it is; or why it is not taken. */
export async function readSent<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  now: Date,
): Promise<{ source: Source; said: z.output<Schema> } | { refusal: Response }> {
  const source = await sourceOfRequest(request, now);
  if (!source) return { refusal: unknownSource() };
  if (!(await takeTry("indicator-source", source.id))) return { refusal: tooManyFeeds() };
  const sent: unknown = await request.json().catch(() => undefined);
  if (sent === undefined) return { refusal: notJson() };
  const { success, data, error } = schema.safeParse(sent);
  return success ? { source, said: data } : { refusal: notValues(error.issues) };
}
