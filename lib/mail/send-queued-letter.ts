import "server-only";
import { z } from "zod";
import type { Prisma } from "#lib/db/generated/client.ts";
import type { LetterState } from "#lib/db/generated/enums.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { env, type Environment } from "#lib/env.ts";
import { defineJob } from "#lib/jobs/define-job.ts";
import { handOver, type HandedOver } from "./hand-over.ts";

/**
 * Sends a letter of the outbox, once. The mark "handed over" is written between the moment in which the mail server
 * asks for the letter and its first byte: whoever writes it sends, a second worker finds it written and sends nothing,
 * and whatever fails earlier is tried again. Should the line break after that byte, nobody can know whether the server
 * keeps the letter (RFC 5321, 4.5.4.1): it stays "handed over", is not sent again by itself, and the administrator
 * decides. A second copy that they ask for has the same Message-ID, by which many mailboxes drop it.
 */
export const sendQueuedLetter = defineJob({
  name: "letters.send",
  payload: z.object({ letter: z.uuid() }),
  timeoutSeconds: 60,
  // Longer than two days: a mail server may be away over a weekend.
  retries: { times: 60, firstWaitSeconds: 30, mostSeconds: 3_600 },
  together: 2,
  async run({ letter: id }) {
    const settings = env();
    const letter = settings.SMTP_URL ? await takeForTry(id) : undefined;
    if (!letter || !settings.SMTP_URL) return;
    const { recipient: to, language, subject, text } = letter;
    const message = { ...senderOf(settings, id), to, language, subject, text };
    const became = await handOver(settings.SMTP_URL, message, () => markHandedOver(id));
    await record(id, became);
    if (became.kind === "notNow") throw new Error(became.error);
  },
});

function senderOf({ MAIL_FROM, PORTAL_URL }: Environment, id: string) {
  const { hostname } = new URL(PORTAL_URL);
  return { from: MAIL_FROM || `portal@${hostname}`, messageId: `<${id}@${hostname}>` };
}

/** The letter with one try more; nothing where it does not wait. */
async function takeForTry(id: string) {
  const [letter] = await inScope(portalScope, (tx) =>
    tx.letter.updateManyAndReturn({ where: { id, state: "waiting" }, data: { tries: { increment: 1 } } }),
  );
  return letter;
}

function markHandedOver(id: string): Promise<boolean> {
  return move(id, "waiting", { state: "handedOver", handedOverAt: new Date() });
}

/** What a try came to is written only over what this try itself left there: another may have begun meanwhile. */
async function record(id: string, became: HandedOver): Promise<void> {
  switch (became.kind) {
    case "taken":
      await move(id, "handedOver", { state: "sent", sentAt: new Date(), lastError: null });
      return;
    case "refused":
      await move(id, stateLeft(became), { state: "refused", lastError: became.error });
      return;
    case "notNow":
      await move(id, stateLeft(became), { state: "waiting", lastError: became.error });
      return;
    case "unanswered":
      await move(id, "handedOver", { lastError: became.error });
      return;
    case "notOurs":
      return;
  }
}

function stateLeft({ begun }: { begun: boolean }): LetterState {
  return begun ? "handedOver" : "waiting";
}

async function move(
  id: string,
  from: LetterState,
  data: Prisma.LetterUpdateManyMutationInput,
): Promise<boolean> {
  const moved = await inScope(portalScope, (tx) =>
    tx.letter.updateMany({ where: { id, state: from }, data }),
  );
  return moved.count === 1;
}
