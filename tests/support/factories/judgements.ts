import { database } from "#lib/db/client.ts";

/** The fields of the evaluation form with one choice on every criterion, as a browser sends them. */
export async function judgementFields(choice: string, reason = ""): Promise<Record<string, string>> {
  const criteria = await database().criterion.findMany({ orderBy: { position: "asc" } });
  return Object.fromEntries(
    criteria.flatMap(({ code }) => [
      [`scores.${code}.choice`, choice],
      [`scores.${code}.reason`, reason],
    ]),
  );
}
