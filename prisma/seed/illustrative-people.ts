import type { Transaction } from "#lib/db/scope.ts";
import { demoAccountsSchema } from "./founding-schema.ts";
import { readData } from "./read-data.ts";

/** The demonstration accounts by the short keys of their file. */
export async function demonstrationPeople(tx: Transaction): Promise<Map<string, string>> {
  const accounts = await readData("demo-accounts.json", demoAccountsSchema);
  const people = await tx.person.findMany({
    where: { email: { in: accounts.map(({ email }) => email) } },
    select: { id: true, email: true },
  });
  const ids = new Map(people.map(({ id, email }) => [email, id]));
  return new Map(accounts.flatMap(({ key, email }) => (ids.has(email) ? [[key, ids.get(email) ?? ""]] : [])));
}
