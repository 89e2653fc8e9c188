import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import { env } from "#lib/env.ts";
import { evaluationLetter, type EvaluationLetter } from "#lib/mail/evaluation-letter.ts";
import { queueLetter } from "#lib/mail/queue-letter.ts";
import { nameOfProposal, namedProposal } from "./queries/proposal-name.ts";

interface Telling {
  kind: EvaluationLetter;
  /** The evaluations that are told of, whosever: each evaluator is told of their own. */
  evaluations: readonly string[];
  /** Names the event for one receiver, by the evaluations that they are told of. */
  key: (evaluatorId: string, evaluations: readonly string[]) => string;
}

/** Tells evaluators of evaluations of one round: one letter each, whatever their number. */
export async function tellEvaluators(tx: Transaction, { kind, evaluations, key }: Telling): Promise<void> {
  const rows = await tx.evaluation.findMany({
    where: { id: { in: [...evaluations] }, evaluator: { deactivatedAt: null } },
    include: {
      evaluator: { select: { id: true, email: true, name: true, language: true } },
      proposal: { select: { ...namedProposal, round: true } },
    },
    orderBy: [{ proposal: { reference: "asc" } }, { id: "asc" }],
  });
  for (const own of Map.groupBy(rows, ({ evaluatorId }) => evaluatorId).values()) {
    const [first] = own;
    if (!first) continue;
    const { evaluator, proposal } = first;
    const { nameAr, nameEn, evaluatingUntil } = proposal.round;
    const told = {
      round: { ar: nameAr, en: nameEn },
      until: evaluatingUntil,
      proposals: own.map((row) => nameOfProposal(row.proposal)),
    };
    await queueLetter(tx, {
      key: key(
        evaluator.id,
        own.map(({ id }) => id),
      ),
      language: evaluator.language,
      ...evaluationLetter(kind, told, evaluator, env().PORTAL_URL),
    });
  }
}
