import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Done } from "#lib/define-action.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import type { Archival } from "#lib/domain/revisions/archival.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { createRevision } from "./open-revision.ts";
import { contentOfService } from "./service-content.ts";
import { tellOfRevision } from "./tell-of-revision.ts";

interface Proposing {
  service: { id: string; code: string; status: string };
  archival: Archival;
  personId: string;
  language: Language;
}

/** Asks for the approval to archive a published service: a revision that changes nothing but that. */
export async function proposeArchiving(tx: Transaction, proposing: Proposing): Promise<Outcome<Done>> {
  const { service, archival, personId, language } = proposing;
  if (service.status !== "published") return refused("serviceNotPublished");
  if (archival.replacement && !(await isPublished(tx, archival.replacement, service.code)))
    return refused("invalid", { replacement: "serviceUnknown" });
  const id = await createRevision(tx, {
    serviceId: service.id,
    kind: "archival",
    state: "inReview",
    content: await contentOfService(tx, service.id),
    archival,
    authorId: personId,
  });
  if (id === null) return refused("revisionOpen");
  const event = await tx.revisionEvent.create({
    data: { revisionId: id, from: "draft", to: "inReview", byId: personId },
    select: { id: true },
  });
  await tellOfRevision(tx, { revisionId: id, letter: "toArchive", whom: "editors", event: event.id });
  return done({
    object: `revision:${id}`,
    facts: { service: service.code },
    redirectTo: `/${language}/ministry/services/${service.code}?done=archivalProposed`,
  });
}

/** What takes a service's place is found by those who looked for it. */
async function isPublished(tx: Transaction, code: string, archived: string): Promise<boolean> {
  return code !== archived && (await tx.service.count({ where: { code, status: "published" } })) === 1;
}
