import type { Transaction } from "#lib/db/scope.ts";
import { synonymsSchema } from "./founding-schema.ts";
import { readData } from "./read-data.ts";

/** The founding synonyms, where there are none: from then on they are the quality team's. */
export async function loadSynonyms(tx: Transaction): Promise<void> {
  if ((await tx.synonymGroup.count()) > 0) return;
  await tx.synonymGroup.createMany({ data: await readData("synonyms.json", synonymsSchema) });
}
