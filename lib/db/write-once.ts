import { z } from "zod";
import type { RowScope } from "#lib/domain/access/row-scope.ts";
import { done, refused, type Outcome, type Refusal } from "#lib/domain/outcome.ts";
import { appendAudit } from "./audit.ts";
import { dropPages } from "./pages.ts";
import { inScope, type Transaction } from "./scope.ts";

const answerSchema = z.object({
  redirectTo: z.string().optional(),
  shown: z.record(z.string(), z.string()).optional(),
});

/** What a form is answered with, kept with its token so that sending the form again gets the same answer. */
export type Answer = z.infer<typeof answerSchema>;

interface Write {
  /** Null where carrying the act out again comes to the same: there is no answer to keep. */
  token: string | null;
  action: string;
  personId: string | null;
}

interface Result extends Answer {
  object: string;
  facts?: Record<string, string | number | boolean | null>;
  pages?: readonly string[];
  /** Runs once the write stands; what it gives is shown this one time and kept nowhere. */
  afterwards?: () => Promise<Record<string, string>>;
}

/** Carries a refusal out of the transaction, so that nothing of a refused act stays. */
class Refused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}

/**
 * Runs an act once per form token, in one transaction with its audit line and the drop of prepared pages. A form
 * sent again, even at the same moment, is given the first one's answer.
 */
export async function writeOnce(
  scope: RowScope,
  write: Write,
  act: (tx: Transaction) => Promise<Outcome<Result>>,
): Promise<Outcome<Answer>> {
  try {
    const { answer, afterwards } = await inScope(scope, (tx) => carryOut(tx, write, act));
    if (!answer.ok || !afterwards) return answer;
    const once = await afterwards();
    return done({ ...answer.value, shown: { ...answer.value.shown, ...once } });
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

async function carryOut(
  tx: Transaction,
  write: Write,
  act: (tx: Transaction) => Promise<Outcome<Result>>,
): Promise<{ answer: Outcome<Answer>; afterwards?: Result["afterwards"] }> {
  const { token } = write;
  const earlier = token === null ? null : await takeToken(tx, { ...write, token });
  if (earlier) return { answer: earlier };
  const outcome = await act(tx);
  if (!outcome.ok) throw new Refused(outcome);
  const { object, facts, pages, afterwards, ...rest } = outcome.value;
  const answer = answerSchema.parse(rest);
  if (token !== null) await tx.formToken.update({ where: { token }, data: { outcome: answer } });
  const { action, personId } = write;
  await appendAudit(tx, { actor: personId ?? "visitor", action, object, outcome: "done", body: facts });
  await dropPages(tx, pages ?? []);
  return { answer: done(answer), afterwards };
}

/** Takes the token, or finds the answer it was given; waits for a twin that is still being written. */
async function takeToken(
  tx: Transaction,
  { token, action, personId }: Write & { token: string },
): Promise<Outcome<Answer> | null> {
  const taken = await tx.formToken.createMany({
    data: [{ token, action, personId, outcome: {} }],
    skipDuplicates: true,
  });
  if (taken.count === 1) return null;
  const earlier = await tx.formToken.findUnique({ where: { token } });
  if (!earlier || earlier.action !== action || earlier.personId !== personId) return refused("invalid");
  return done(answerSchema.parse(earlier.outcome));
}
