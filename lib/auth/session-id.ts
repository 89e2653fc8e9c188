import "server-only";
import { auth } from "./options.ts";

/** The id of the session that the request's cookie names, or null; says nothing of whether it still lives. */
export async function requestSessionId(): Promise<string | null> {
  const session = await auth();
  return session?.sessionId ?? null;
}
