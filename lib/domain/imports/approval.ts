import { changedFields } from "#lib/domain/revisions/changed-fields.ts";
import type { ServiceContent } from "#lib/domain/revisions/content.ts";
import { mayDecide, type RevisionState, type ServiceState } from "#lib/domain/revisions/states.ts";

/** What may have become of a revision that an import sent for approval. */
export const rowDecisions = ["awaiting", "returned", "approved", "withdrawn"] as const;
export type RowDecision = (typeof rowDecisions)[number];

/** Why a row is left out when the rest of its import is approved. */
export const obstacles = ["decided", "serviceChanged", "own"] as const;
export type Obstacle = (typeof obstacles)[number];

/** Whoever uploaded an import or had it carried out wrote all of it, and decides on none of it. */
export function mayApproveImport(
  personId: string,
  { uploadedById, confirmedById }: { uploadedById: string; confirmedById: string | null },
): boolean {
  return mayDecide(personId, confirmedById === null ? [uploadedById] : [uploadedById, confirmedById]);
}

/** A revision as it is found when its turn comes. */
export interface FoundRevision {
  state: RevisionState;
  version: number;
  writerIds: readonly string[];
  /** It was sent back once: it may say something else than its table. */
  wasReturned: boolean;
  service: { state: ServiceState; content: ServiceContent };
}

/**
 * What keeps a row from being approved as its import shows it: `before` is what its service said when the table was
 * checked, null for a service that is new.
 */
export function obstacleTo(
  found: FoundRevision,
  asked: { personId: string; version: number; before: ServiceContent | null },
): Obstacle | null {
  if (found.state !== "inReview" || found.wasReturned || found.version !== asked.version) return "decided";
  if (!mayDecide(asked.personId, found.writerIds)) return "own";
  return isAsChecked(found.service, asked.before) ? null : "serviceChanged";
}

/** Of a service that was never public, nothing stands that the approval could undo. */
function isAsChecked({ state, content }: FoundRevision["service"], before: ServiceContent | null): boolean {
  if (state === "draft" || state === "inReview") return true;
  return state === "published" && before !== null && changedFields(before, content).length === 0;
}

/** `count` of some rows, spread evenly over all of them: what an editor reads before approving thousands. */
export function evenSample<Row>(rows: readonly Row[], count: number): Row[] {
  if (rows.length <= count) return [...rows];
  const step = rows.length / count;
  return rows.filter((_, at) => at === 0 || Math.floor(at / step) !== Math.floor((at - 1) / step));
}
