import { z } from "zod";
import { database } from "#lib/db/client.ts";
import { Prisma } from "#lib/db/generated/client.ts";

const explained = z.tuple([
  z.object({
    "QUERY PLAN": z.tuple([z.object({ "Planning Time": z.number(), "Execution Time": z.number() })]),
  }),
]);

/** How long PostgreSQL itself plans and carries out a query, in milliseconds. */
export async function timeInDatabase(query: Prisma.Sql): Promise<number> {
  const rows = await database().$queryRaw(Prisma.sql`explain (analyze, timing off, format json) ${query}`);
  const [{ "QUERY PLAN": plans }] = explained.parse(rows);
  return plans[0]["Planning Time"] + plans[0]["Execution Time"];
}
