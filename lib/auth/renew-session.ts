import "server-only";
import { signIn } from "./options.ts";

/** Opens a fresh session for the person at this browser, with a token of its own. */
export async function renewSession(email: string, password: string): Promise<void> {
  await signIn("credentials", { email, password, redirect: false });
}
