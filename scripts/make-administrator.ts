import { z } from "zod";
import { accountLinkUrl, issueAccountLink } from "#lib/auth/account-link.ts";
import { appendAudit } from "#lib/db/audit.ts";
import { connect } from "#lib/db/client.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { emailAddress, safeLine } from "#lib/safe-text.ts";
import { Refusal, sayWhy } from "./preparation/refusal.mjs";

const usage = 'npm run administrator -- name@example.ps "Full name"';

/** `npm run administrator -- EMAIL NAME`: makes an administrator and prints the link that sets the password, once. */
async function makeAdministrator(): Promise<void> {
  const url = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL;
  if (!url) throw new Refusal("DATABASE_URL is not set: give the address of the portal's database.");
  const portalUrl = z.url().safeParse(process.env.PORTAL_URL);
  if (!portalUrl.success)
    throw new Refusal(
      "PORTAL_URL is not set: give the address people use, such as https://services.example.ps.",
    );
  const [email, name] = [
    emailAddress.safeParse(process.argv[2]),
    safeLine({ min: 2, max: 120 }).safeParse(process.argv[3]),
  ];
  if (!email.success || !name.success) throw new Refusal(`An e-mail address and a name are needed: ${usage}`);
  const client = connect(url);
  try {
    const token = await inScope(portalScope, (tx) => appoint(tx, email.data, name.data), client);
    console.log(
      `${email.data} is an administrator. This link sets the password, once, within 7 days; it is not shown again:`,
    );
    console.log(accountLinkUrl(portalUrl.data, token));
  } finally {
    await client.$disconnect();
  }
}

async function appoint(tx: Transaction, email: string, name: string): Promise<string> {
  const now = new Date();
  const person = await tx.person.upsert({ where: { email }, create: { email, name }, update: {} });
  if (person.deactivatedAt) throw new Refusal(`The account of ${email} is deactivated.`);
  const held = await tx.roleGrant.findMany({ where: { personId: person.id, revokedAt: null } });
  if (held.some(({ role }) => role === "administrator"))
    throw new Refusal(`${email} is an administrator already.`);
  if (held.some(({ role }) => role === "auditor"))
    throw new Refusal(`${email} is an auditor, who holds no other role.`);
  await tx.roleGrant.create({ data: { personId: person.id, role: "administrator", grantedAt: now } });
  const { token } = await issueAccountLink(tx, {
    personId: person.id,
    purpose: "invitation",
    createdById: null,
    now,
  });
  await appendAudit(tx, {
    actor: "portal",
    action: "people.makeAdministrator",
    object: `person:${person.id}`,
    outcome: "done",
    body: { role: "administrator" },
  });
  return token;
}

makeAdministrator().catch((error: unknown) => {
  sayWhy(error);
  process.exitCode = 1;
});
