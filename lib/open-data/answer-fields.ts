import type { OpenApi, Operation } from "./openapi.ts";
import { schemaAddress } from "./schemas.ts";

/** The fields of what an address answers in its usual form; none where its form is no JSON of its own. */
export function answerFields(api: OpenApi, { responses }: Operation): string[] {
  const found = responses["200"];
  const content = found && "content" in found ? found.content?.["application/json"] : undefined;
  const reference = content?.schema?.$ref;
  const named = Object.entries(api.components.schemas).find(([name]) => schemaAddress(name) === reference);
  return Object.keys(named?.[1].properties ?? {});
}
