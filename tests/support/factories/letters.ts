import { randomUUID } from "node:crypto";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import type { LetterState } from "#lib/administration/schema.ts";

/** A letter of the outbox in a state; its id. */
export function makeLetter(state: LetterState, lastError: string | null = null): Promise<string> {
  const id = randomUUID();
  const now = new Date();
  return inScope(portalScope, async (tx) => {
    await tx.letter.create({
      data: {
        id,
        key: `tests:${id}`,
        recipient: "officer@example.ps",
        language: "ar",
        subject: "وصل ترشيح «تجديد رخصة القيادة»",
        text: "السلام عليكم،\n\nوصل الترشيح.\n",
        state,
        tries: state === "waiting" ? 0 : 1,
        lastError,
        handedOverAt: state === "handedOver" || state === "sent" ? now : null,
        sentAt: state === "sent" ? now : null,
      },
    });
    return id;
  });
}
