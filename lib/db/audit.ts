import type { Transaction } from "./scope.ts";

export interface AuditLine {
  /** The person's id, or "visitor", or "portal". */
  actor: string;
  action: string;
  /** What the act was about: "proposal:0198…", "round:demo-1". */
  object: string;
  /** "done", or the reason of the refusal. */
  outcome: string;
  /** Small facts, never what a person typed. */
  body?: Record<string, string | number | boolean | null>;
}

/** Appends one line to the audit chain, in the same transaction as the act it records. */
export async function appendAudit(tx: Transaction, line: AuditLine): Promise<void> {
  const body = JSON.stringify(line.body ?? {});
  await tx.$queryRaw`select audit_append(${line.actor}, ${line.action}, ${line.object}, ${line.outcome}, ${body}::jsonb)`;
}
