import { inScope, type Transaction } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { ONE_ANSWER_MS } from "#lib/domain/feedback/answers.ts";
import type { Language } from "#lib/i18n/languages.ts";

interface GivenAnswer {
  serviceId: string;
  helpful: boolean;
  language: Language;
  mark: string;
  now: Date;
}

/** "same" and "changed": the browser had just answered, and its answer stays one. */
export type Recorded = "counted" | "changed" | "same";

/** Counts an answer once: a press doubled, even at the same moment, or thought better of takes its own place again. */
export async function recordAnswer(tx: Transaction, answer: GivenAnswer): Promise<Recorded> {
  const { mark, serviceId, helpful, language, now } = answer;
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${mark})), set_config('app.visitor', ${mark}, true)`;
  const earlier = await tx.feedback.findFirst({
    where: { serviceId, mark, createdAt: { gt: oldestThatStands(now) } },
    orderBy: { createdAt: "desc" },
  });
  if (earlier?.helpful === helpful) return "same";
  if (earlier) {
    await tx.feedback.update({ where: { id: earlier.id }, data: { helpful } });
    return "changed";
  }
  await tx.feedback.create({ data: { serviceId, helpful, language, mark, createdAt: now } });
  return "counted";
}

/** Forgets which browser gave the answers that can no longer be changed. */
export async function forgetMarks(now: Date): Promise<void> {
  await inScope(portalScope, (tx) =>
    tx.feedback.updateMany({
      where: { mark: { not: null }, createdAt: { lte: oldestThatStands(now) } },
      data: { mark: null },
    }),
  );
}

function oldestThatStands(now: Date): Date {
  return new Date(now.getTime() - ONE_ANSWER_MS);
}
