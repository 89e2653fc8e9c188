import { hashPassword } from "#lib/auth/password.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { demoAccountsSchema } from "./founding-schema.ts";
import { readData } from "./read-data.ts";

const forThePortal = ["qualityLead", "administrator", "auditor", "evaluator"];

/** The accounts with which the portal is tried out. Their passwords are public: a production portal refuses them. */
export async function loadDemoAccounts(tx: Transaction): Promise<void> {
  const accounts = await readData("demo-accounts.json", demoAccountsSchema);
  const known = new Set((await tx.person.findMany({ select: { email: true } })).map(({ email }) => email));
  const organisations = new Map((await tx.organisation.findMany()).map(({ slug, id }) => [slug, id]));
  for (const account of accounts.filter(({ email }) => !known.has(email))) {
    const organisationId = organisations.get(account.organisation);
    await tx.person.create({
      data: {
        email: account.email,
        name: account.name.ar,
        demonstration: true,
        organisationId,
        passwordHash: await hashPassword(account.password),
        roles: {
          create: {
            role: account.role,
            organisationId:
              account.forThePortal || forThePortal.includes(account.role) ? null : organisationId,
          },
        },
      },
    });
  }
}
