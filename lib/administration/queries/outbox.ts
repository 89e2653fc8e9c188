import "server-only";
import type { z } from "zod";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { env } from "#lib/env.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { LetterState, outboxSearch } from "#lib/administration/schema.ts";

export interface LetterRow {
  id: string;
  recipient: string;
  subject: string;
  language: Language;
  state: LetterState;
  tries: number;
  lastError: string | null;
  createdAt: Date;
  sentAt: Date | null;
}

export interface LetterRecord extends LetterRow {
  text: string;
  /** Whether this viewer may send it (again), and a mail server is there to take it. */
  may: { send: boolean };
}

const pageSize = 50;
const row = {
  id: true,
  recipient: true,
  subject: true,
  language: true,
  state: true,
  tries: true,
  lastError: true,
  createdAt: true,
  sentAt: true,
};

/** What the portal wrote to people, the latest first. */
export async function outboxRows(
  viewer: Viewer,
  { state, page }: z.output<typeof outboxSearch>,
): Promise<{ rows: LetterRow[]; pages: number; mailServer: boolean }> {
  mustBeAllowed(viewer, "letters.read");
  return inScope(rowScope(viewer), async (tx) => {
    const where = state ? { state } : {};
    const total = await tx.letter.count({ where });
    const rows = await tx.letter.findMany({
      where,
      select: row,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * pageSize,
      take: pageSize,
    });
    return { rows, pages: Math.ceil(total / pageSize), mailServer: hasMailServer() };
  });
}

/** One letter as it goes out. None of them opens an account: such links are sent at once and kept nowhere. */
export async function outboxLetter(viewer: Viewer, id: string): Promise<LetterRecord | null> {
  mustBeAllowed(viewer, "letters.read");
  const letter = await inScope(rowScope(viewer), (tx) =>
    tx.letter.findUnique({ where: { id }, select: { ...row, text: true } }),
  );
  if (!letter) return null;
  const send = can(viewer, "letters.send", null) && hasMailServer() && letter.state !== "sent";
  return { ...letter, may: { send } };
}

function hasMailServer(): boolean {
  return Boolean(env().SMTP_URL);
}
