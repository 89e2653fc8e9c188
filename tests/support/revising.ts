import type { Action } from "#lib/action-state.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import * as actions from "#lib/revisions/actions.ts";
import { actAs, type Acted } from "./acting.ts";

/** What an officer types on the first page of a draft. */
export const aboutFields = {
  "name.ar": "ترخيص طائرة شراعية",
  "name.en": "Glider licence",
  "summary.ar": "يحصل صاحب الطائرة الشراعية على ترخيصها لسنتين.",
  "summary.en": "Owners of gliders receive a licence for two years.",
  audience: "citizen",
};

/** Opens a draft of a service, or fails the test; its id. */
export async function revise(person: string, service: string): Promise<string> {
  const { state } = await actAs(person, actions.reviseService, { service });
  if (state) throw new Error(JSON.stringify(state.refusal));
  return (await openRevisionOf(service)).id;
}

/** Sends a form about a revision as it stands now. */
export async function actOn(
  person: string,
  action: Action,
  revision: string,
  fields: Record<string, string> = {},
): Promise<Acted> {
  const { version } = await storedRevision(revision);
  return actAs(person, action, { revision, version: String(version), ...fields });
}

/** The same, where it has to succeed. */
export async function mustAct(...sent: Parameters<typeof actOn>): Promise<string> {
  const { wentTo, state } = await actOn(...sent);
  if (wentTo === null) throw new Error(JSON.stringify(state?.refusal));
  return wentTo;
}

/** A draft with a change in it, sent for approval. */
export async function sentForReview(
  person: string,
  service: string,
  fields: Record<string, string> = aboutFields,
): Promise<string> {
  const revision = await revise(person, service);
  await mustAct(person, actions.saveAbout, revision, fields);
  await mustAct(person, actions.submitRevision, revision);
  return revision;
}

export function storedRevision(id: string) {
  return inScope(portalScope, (tx) =>
    tx.serviceRevision.findUniqueOrThrow({ where: { id }, include: { events: { orderBy: { at: "asc" } } } }),
  );
}

export function openRevisionOf(service: string) {
  return inScope(portalScope, (tx) =>
    tx.serviceRevision.findFirstOrThrow({
      where: { service: { code: service }, state: { in: ["draft", "inReview", "returned"] } },
    }),
  );
}
