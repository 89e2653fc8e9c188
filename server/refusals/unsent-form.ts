import type { IncomingMessage } from "node:http";
import type { WatchedResponse } from "#server/answers/watched-response.ts";
import { formPolicy, securityHeaders } from "#server/answers/security-headers.ts";
import type { Protocol } from "#server/guard/forwarding.ts";
import { unsentFormPage } from "./unsent-form-page.ts";

const toSignIn = /^\/(ar|en)\/sign-in\?next=/;

/**
 * The sign-in page to which a form was sent on, whose session had ended; null for every other answer. A browser without
 * scripts would send the form there a second time, and what was typed would be gone.
 */
export function signInInstead(request: IncomingMessage, response: WatchedResponse): string | null {
  const location = String(response.getHeader("location"));
  const isForm = request.method === "POST" && !request.headers["next-action"] && response.statusCode === 307;
  return isForm && toSignIn.test(location) ? location : null;
}

interface Unsent {
  body: Buffer;
  signIn: string;
  protocol: Protocol;
}

/** Answers with what was typed, to be sent once more after signing in. */
export async function sendUnsentForm(
  request: IncomingMessage,
  response: WatchedResponse,
  { body, signIn, protocol }: Unsent,
): Promise<void> {
  const type = request.headers["content-type"] ?? "";
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  const all = [...form].map(([name, value]) => ({ name, value }));
  const fields = all.flatMap(({ name, value }) =>
    typeof value === "string" && !isSecret(name) ? [{ name, value }] : [],
  );
  const language = signIn.startsWith("/en/") ? "en" : "ar";
  const action = request.url ?? "";
  const page = unsentFormPage({ language, action, signIn, fields, isWhole: fields.length === all.length });
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of securityHeaders(protocol)) response.setHeader(name, value);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(page));
  response.setHeader("Content-Security-Policy", formPolicy);
  response.setHeader("Cache-Control", "no-store");
  response.statusCode = 403;
  response.end(page);
}

function isSecret(name: string): boolean {
  return /password/i.test(name);
}
