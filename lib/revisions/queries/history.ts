import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { can } from "#lib/domain/access/can.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { changedFields } from "#lib/domain/revisions/changed-fields.ts";
import { contentSchema, type ServiceContent } from "#lib/domain/revisions/content.ts";
import type { ContentField } from "#lib/domain/revisions/sections.ts";
import type { RevisionKind, RevisionState } from "#lib/domain/revisions/states.ts";
import { namesIn, type Names } from "./names.ts";

/** One revision in the history of a service. */
export interface PastRevision {
  number: number;
  kind: RevisionKind;
  state: RevisionState;
  /** Null for what the portal began with. */
  author: string | null;
  decider: string | null;
  createdAt: Date;
  decidedAt: Date | null;
  appliedAt: Date | null;
  note: string | null;
  /** It is what the page says now. */
  current: boolean;
}

/** Every revision of a service, the latest first. */
export async function historyOf(viewer: Viewer, code: string): Promise<PastRevision[]> {
  const service = await inScope(rowScope(viewer), (tx) =>
    tx.service.findUnique({
      where: { code },
      select: {
        organisationId: true,
        status: true,
        revisions: {
          include: { author: { select: { name: true } }, decidedBy: { select: { name: true } } },
          orderBy: { number: "desc" },
        },
      },
    }),
  );
  if (!service || !can(viewer, "services.read", service)) return [];
  const current = service.revisions.find(({ kind, appliedAt }) => kind === "content" && appliedAt !== null);
  return service.revisions.map(({ author, decidedBy, ...revision }) => ({
    number: revision.number,
    kind: revision.kind,
    state: revision.state,
    author: author?.name ?? null,
    decider: decidedBy?.name ?? null,
    createdAt: revision.createdAt,
    decidedAt: revision.decidedAt,
    appliedAt: revision.appliedAt,
    note: revision.note,
    current: revision.number === current?.number,
  }));
}

/** Two revisions of a service beside each other, the earlier one first. */
export interface Comparison {
  earlier: { number: number; content: ServiceContent };
  later: { number: number; content: ServiceContent };
  changed: ContentField[];
  names: Names;
}

/** Any two revisions of a service, in whatever order they were asked for; null where one does not exist. */
export function compareRevisions(
  viewer: Viewer,
  code: string,
  numbers: readonly [number, number],
): Promise<Comparison | null> {
  return inScope(rowScope(viewer), async (tx) => {
    const rows = await tx.serviceRevision.findMany({
      where: { service: { code }, number: { in: [...numbers] } },
      select: { number: true, content: true, service: { select: { organisationId: true } } },
      orderBy: { number: "asc" },
    });
    const [first, second] = rows;
    if (!first || !second || !can(viewer, "services.read", first.service)) return null;
    const earlier = { number: first.number, content: contentSchema.parse(first.content) };
    const later = { number: second.number, content: contentSchema.parse(second.content) };
    return {
      earlier,
      later,
      changed: changedFields(earlier.content, later.content),
      names: await namesIn(tx, [earlier.content, later.content], null),
    };
  });
}
