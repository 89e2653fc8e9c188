import "server-only";
import { z } from "zod";
import { appendAudit } from "#lib/db/audit.ts";
import type { ApprovedRow, ApprovalOutcome } from "#lib/db/generated/client.ts";
import { dropPages } from "#lib/db/pages.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { obstacleTo, type FoundRevision } from "#lib/domain/imports/approval.ts";
import { contentSchema } from "#lib/domain/revisions/content.ts";
import { revisionStates, serviceStates } from "#lib/domain/revisions/states.ts";
import { applyRevision } from "#lib/revisions/apply-revision.ts";
import { recordMove } from "#lib/revisions/move-revision.ts";
import { revisionSubject } from "#lib/revisions/subject.ts";

interface Approval {
  id: string;
  importId: string;
  approvedById: string;
}

interface Result {
  row: number;
  revisionId: string;
  code: string;
  outcome: ApprovalOutcome;
}

/** Approves some revisions that still are what the import showed, makes them public, and says of each what it came to. */
export async function approveBatch(
  tx: Transaction,
  approval: Approval,
  rows: readonly ApprovedRow[],
  now: Date,
): Promise<void> {
  const found = await revisionsFound(
    tx,
    approval.importId,
    rows.map(({ revisionId }) => revisionId),
  );
  const results: Result[] = [];
  for (const row of rows) {
    const { revisionId, revisionVersion: version } = row;
    const revision = found.get(revisionId);
    if (!revision) throw new Error(`No row of the import became revision ${revisionId}`);
    const { before, code } = revision;
    const obstacle = obstacleTo(revision, { personId: approval.approvedById, version, before });
    const outcome = obstacle ?? (await approveOne(tx, approval, row, now));
    results.push({ row: row.row, revisionId, code, outcome });
  }
  await keepResults(tx, approval, results);
}

async function approveOne(
  tx: Transaction,
  { approvedById: personId }: Approval,
  { revisionId: revision, revisionVersion: version }: ApprovedRow,
  now: Date,
): Promise<ApprovalOutcome> {
  const subject = await revisionSubject(tx, { revision });
  if (!subject) return "decided";
  const data = { decidedById: personId, decidedAt: now, note: null, publishOn: null };
  const moved = await recordMove("approve", { tx, subject, version, personId, data });
  if (!moved.ok) return "decided";
  await applyRevision(tx, subject, now);
  return "approved";
}

async function keepResults(
  tx: Transaction,
  { id, importId, approvedById }: Approval,
  results: readonly Result[],
): Promise<void> {
  await tx.$executeRaw`
    update "ApprovedRow" a set "outcome" = r."outcome"::"ApprovalOutcome"
      from unnest(${results.map(({ row }) => row)}::int[], ${results.map(({ outcome }) => outcome)}::text[])
           as r ("row", "outcome")
     where a."approvalId" = ${id}::uuid and a."row" = r."row"`;
  const approved = results.filter(({ outcome }) => outcome === "approved");
  // The last thing of the transaction: whoever writes in the audit waits for who wrote before.
  for (const { revisionId, code } of approved)
    await appendAudit(tx, {
      actor: approvedById,
      action: "services.approve",
      object: `revision:${revisionId}`,
      outcome: "done",
      body: { service: code, import: importId },
    });
  if (approved.length > 0) await dropPages(tx, ["catalogue"]);
}

const foundSchema = z.object({
  id: z.string(),
  code: z.string(),
  state: z.enum(revisionStates),
  version: z.number(),
  writerIds: z.array(z.string()),
  wasReturned: z.boolean(),
  serviceState: z.enum(serviceStates),
  content: contentSchema,
  before: contentSchema.nullable(),
});

/** The revisions and their services as they are; from here on they stay so until the transaction ends. */
async function revisionsFound(tx: Transaction, importId: string, ids: readonly string[]) {
  // The revision first, then its service: as whoever decides on one alone takes them.
  await tx.$queryRaw`
    select 1 as taken from "ServiceRevision" where "id" = any (${ids}::uuid[]) order by "id" for update`;
  await tx.$queryRaw`
    select 1 as taken from "Service" s
     where s."id" in (select r."serviceId" from "ServiceRevision" r where r."id" = any (${ids}::uuid[]))
     order by s."code" for update`;
  const rows = await tx.$queryRaw<unknown[]>`
    select r."id"::text, s."code", r."state"::text, r."version", r."writerIds"::text[] as "writerIds",
           exists (select 1 from "RevisionEvent" e where e."revisionId" = r."id" and e."to" = 'returned') as "wasReturned",
           s."status"::text as "serviceState", i."before",
           case when s."status" in ('published', 'archived') then service_content(s."id") else i."after" end as content
      from "ServiceRevision" r join "Service" s on s."id" = r."serviceId"
      join "ImportRow" i on i."revisionId" = r."id" and i."importId" = ${importId}::uuid
     where r."id" = any (${ids}::uuid[])`;
  return new Map(
    rows
      .map((row) => foundSchema.parse(row))
      .map(({ id, code, before, serviceState, content, ...revision }) => {
        const found: FoundRevision = { ...revision, service: { state: serviceState, content } };
        return [id, { ...found, code, before }] as const;
      }),
  );
}
