import { randomBytes } from "node:crypto";
import type { Transaction } from "#lib/db/scope.ts";
import { originalLanguage } from "#lib/i18n/languages.ts";
import { sha256 } from "#lib/sha256.ts";

export type AccountLinkPurpose = "invitation" | "passwordReset";

/** For how many hours a link opens. */
export const linkHours: Record<AccountLinkPurpose, number> = { invitation: 7 * 24, passwordReset: 1 };

interface Issue {
  personId: string;
  purpose: AccountLinkPurpose;
  createdById: string | null;
  now: Date;
}

/** Makes a one-time link; the links the person had before no longer open. Only its hash is kept. */
export async function issueAccountLink(
  tx: Transaction,
  issue: Issue,
): Promise<{ token: string; expiresAt: Date }> {
  const { personId, purpose, createdById, now } = issue;
  await tx.accountLink.updateMany({
    where: { personId, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + linkHours[purpose] * 3_600_000);
  await tx.accountLink.create({
    data: { personId, purpose, createdById, expiresAt, tokenHash: hashOf(token) },
  });
  return { token, expiresAt };
}

/** Uses a link up and says whose it was; null for one that is unknown, used or too old alike. */
export async function spendAccountLink(tx: Transaction, token: string, now: Date): Promise<string | null> {
  const [used] = await tx.accountLink.updateManyAndReturn({
    where: {
      tokenHash: hashOf(token),
      usedAt: null,
      expiresAt: { gt: now },
      person: { deactivatedAt: null },
    },
    data: { usedAt: now },
    select: { personId: true },
  });
  return used?.personId ?? null;
}

/** Whether a link still opens, for drawing its page. */
export async function accountLinkOpens(tx: Transaction, token: string, now: Date): Promise<boolean> {
  const found = await tx.accountLink.count({
    where: {
      tokenHash: hashOf(token),
      usedAt: null,
      expiresAt: { gt: now },
      person: { deactivatedAt: null },
    },
  });
  return found === 1;
}

/** The whole address of a link. Its start is the portal's setting, never what a request claims. */
export function accountLinkUrl(portalUrl: string, token: string): string {
  return new URL(`/${originalLanguage}/account/password/${token}`, portalUrl).href;
}

function hashOf(token: string): string {
  return sha256(token);
}
