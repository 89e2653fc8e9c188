import { untouched, type Action, type ActionState } from "#lib/action-state.ts";
import { viewerOfSession, type Viewer } from "#lib/auth/viewer.ts";
import { database } from "#lib/db/client.ts";
import { actingSession } from "./acting-session.ts";

/** How an act ended: where it led, or what the form was answered. */
export interface Acted {
  wentTo: string | null;
  state: ActionState | null;
}

/** Sends a form as a person who is signed in, or as a visitor; people may act at the same moment. */
export async function actAs(
  personId: string | null,
  action: Action,
  fields: Record<string, string | File>,
): Promise<Acted> {
  const send = () => answerOf(action(untouched, formOf(fields)));
  return personId ? actingSession.run(await openSession(personId), send) : send();
}

/** Someone who asks, as a page would have them. */
export async function viewerAs(personId: string): Promise<Viewer> {
  const viewer = await viewerOfSession(await openSession(personId), new Date());
  if (!viewer) throw new Error(`The person ${personId} cannot sign in.`);
  return viewer;
}

/** A form as a page draws it, with a token of its own unless one is given. */
export function formOf(fields: Record<string, string | File>): FormData {
  const form = new FormData();
  const all = { formToken: crypto.randomUUID(), language: "ar", ...fields };
  for (const [name, value] of Object.entries(all)) form.set(name, value);
  return form;
}

export async function personWith(email: string): Promise<string> {
  const person = await database().person.findUniqueOrThrow({ where: { email } });
  return person.id;
}

async function openSession(personId: string): Promise<string> {
  const expiresAt = new Date(Date.now() + 3_600_000);
  const session = await database().session.create({ data: { personId, expiresAt } });
  return session.id;
}

async function answerOf(answer: Promise<ActionState>): Promise<Acted> {
  try {
    return { wentTo: null, state: await answer };
  } catch (error) {
    const digest = error instanceof Error && "digest" in error ? String(error.digest) : "";
    // How Next.js says where to go: "NEXT_REDIRECT;push;/ar/ministry;307;".
    const [kind, , wentTo] = digest.split(";");
    if (kind !== "NEXT_REDIRECT" || !wentTo) throw error;
    return { wentTo, state: null };
  }
}
