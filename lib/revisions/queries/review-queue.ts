import "server-only";
import type { Viewer } from "#lib/auth/viewer.ts";
import { inScope } from "#lib/db/scope.ts";
import { rowScope } from "#lib/domain/access/row-scope.ts";
import { mayDecide, type RevisionKind } from "#lib/domain/revisions/states.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { editedOrganisations } from "./revision-file.ts";

/** A revision that waits for a decision, or was approved and waits for its day. */
export interface AwaitingRevision {
  id: string;
  code: string;
  kind: RevisionKind;
  name: BilingualText;
  organisation: BilingualText;
  author: string | null;
  submittedAt: Date | null;
  /** The day it waits for. */
  publishOn: Date | null;
  /** The service was never public before. */
  isNew: boolean;
  /** The viewer wrote in it: somebody else decides. */
  own: boolean;
}

/**
 * What waits for an editor, in the order in which it came; then what waits for its day. What came with a table waits
 * as one thing with it (lib/imports/queries/imports-to-review.ts), until it is sent back once.
 */
export async function reviewQueue(viewer: Viewer): Promise<AwaitingRevision[]> {
  const organisationId = { in: [...editedOrganisations(viewer)] };
  const tableReviewedBy = { import: { is: { organisationId } } };
  const rows = await inScope(rowScope(viewer), (tx) =>
    tx.serviceRevision.findMany({
      where: {
        OR: [
          {
            state: "inReview",
            NOT: { importRow: { is: tableReviewedBy }, events: { none: { to: "returned" } } },
          },
          { state: "approved", appliedAt: null },
        ],
        service: { organisationId },
      },
      select: {
        id: true,
        kind: true,
        writerIds: true,
        publishOn: true,
        author: { select: { name: true } },
        events: { where: { to: "inReview" }, select: { at: true }, orderBy: { at: "desc" }, take: 1 },
        service: {
          select: {
            code: true,
            nameAr: true,
            nameEn: true,
            publishedAt: true,
            organisation: { select: { nameAr: true, nameEn: true } },
          },
        },
      },
      orderBy: [{ publishOn: { sort: "asc", nulls: "first" } }, { updatedAt: "asc" }],
    }),
  );
  return rows.map(({ id, kind, writerIds, publishOn, author, events, service }) => ({
    id,
    code: service.code,
    kind,
    name: { ar: service.nameAr, en: service.nameEn },
    organisation: { ar: service.organisation.nameAr, en: service.organisation.nameEn },
    author: author?.name ?? null,
    submittedAt: events[0]?.at ?? null,
    publishOn,
    isNew: service.publishedAt === null,
    own: !mayDecide(viewer.personId, writerIds),
  }));
}
