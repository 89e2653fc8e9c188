import "server-only";
import type { z } from "zod";
import { mustBeAllowed } from "#lib/auth/must-be-allowed.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope, type Transaction } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import type { auditSearch } from "#lib/administration/schema.ts";
import { peopleCalled } from "./people.ts";

export interface AuditLine {
  sequence: string;
  at: Date;
  /** "visitor", "portal", or the person's name where the id is still known. */
  actor: string;
  actorId: string | null;
  action: string;
  object: string;
  /** The name of the person the act was about, where it was about one. */
  objectName: string | null;
  outcome: string;
  facts: Record<string, unknown>;
}

const pageSize = 50;
type Search = z.output<typeof auditSearch>;

/** The lines of the audit, the latest first. */
export async function auditLines(
  viewer: Viewer,
  search: Search,
): Promise<{ lines: AuditLine[]; total: number; pages: number }> {
  mustBeAllowed(viewer, "audit.read");
  return inScope(rowScope(viewer), async (tx) => {
    const where = await conditions(tx, search);
    const total = await tx.auditEntry.count({ where });
    const rows = await tx.auditEntry.findMany({
      where,
      orderBy: { sequence: "desc" },
      skip: (search.page - 1) * pageSize,
      take: pageSize,
    });
    const names = await namesOf(
      tx,
      rows.flatMap(({ actor, object }) => [actor, personIn(object) ?? actor]),
    );
    const lines = rows.map(({ sequence, at, actor, action, object, outcome, body }) => ({
      sequence: String(sequence),
      at,
      actor: names.get(actor) ?? actor,
      actorId: names.has(actor) ? actor : null,
      action,
      object,
      objectName: names.get(personIn(object) ?? "") ?? null,
      outcome,
      facts: typeof body === "object" && body !== null && !Array.isArray(body) ? body : {},
    }));
    return { lines, total, pages: Math.ceil(total / pageSize) };
  });
}

/** The first line at which the chain is broken, or null where every line follows from the one before. */
export async function firstBreak(viewer: Viewer): Promise<string | null> {
  mustBeAllowed(viewer, "audit.read");
  const [row] = await inScope(
    rowScope(viewer),
    (tx) => tx.$queryRaw<{ broken: bigint | null }[]>`select audit_first_break() as broken`,
  );
  return row?.broken == null ? null : String(row.broken);
}

async function conditions(tx: Transaction, search: Search) {
  const { action, actor, outcome, object, from, to } = search;
  return {
    ...(action ? { action } : {}),
    ...(actor ? { actor: { in: [actor, ...(await peopleCalled(tx, actor))] } } : {}),
    ...(outcome ? { outcome: outcome === "done" ? "done" : { not: "done" } } : {}),
    ...(object ? { object: { in: await objectsCalled(tx, object) } } : {}),
    ...(from || to
      ? { at: { ...(from ? { gte: gazaDay(from) } : {}), ...(to ? { lt: gazaDay(to, 1) } : {}) } }
      : {}),
  };
}

/** "round:demo-1" as it stands, or everything about a person by their name or address. */
async function objectsCalled(tx: Transaction, words: string): Promise<string[]> {
  return [words, ...(await peopleCalled(tx, words)).map((id) => `person:${id}`)];
}

/** The beginning of a day where the portal is used, whatever the summer time. */
function gazaDay(day: string, later = 0): Date {
  const utc = new Date(`${day}T00:00:00Z`);
  utc.setUTCDate(utc.getUTCDate() + later);
  const offset = new Intl.DateTimeFormat("en", { timeZone: "Asia/Gaza", timeZoneName: "longOffset" })
    .formatToParts(utc)
    .find(({ type }) => type === "timeZoneName")
    ?.value.replace("GMT", "");
  return new Date(`${utc.toISOString().slice(0, 10)}T00:00:00${offset || "Z"}`);
}

function personIn(object: string): string | null {
  return object.startsWith("person:") ? object.slice("person:".length) : null;
}

async function namesOf(tx: Transaction, mentioned: string[]): Promise<Map<string, string>> {
  const ids = [...new Set(mentioned)].filter((text) =>
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text),
  );
  const found = await tx.person.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(found.map(({ id, name }) => [id, name]));
}
