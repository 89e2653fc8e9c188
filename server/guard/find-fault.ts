import type { IncomingMessage } from "node:http";
import type { Refusal } from "#server/refusals/refusal.ts";
import { isHost } from "./host.ts";
import { cleanTarget } from "./request-target.ts";

const everywhere = "GET, HEAD, POST, OPTIONS";
const underApi = `${everywhere}, PUT, PATCH, DELETE`;
const pageMethods = new Set(everywhere.split(", "));
const apiMethods = new Set(underApi.split(", "));

/** What is wrong with a request before anybody looks at what it asks for; its target is put in clean form. */
export function findFault(request: IncomingMessage): Refusal | undefined {
  const target = cleanTarget(request.url ?? "");
  if (target === undefined) return { status: 400 };
  request.url = target;
  if (!namesOneHost(request)) return { status: 400 };
  const isApi = target.startsWith("/api/");
  const allowed = isApi ? apiMethods : pageMethods;
  return allowed.has(request.method ?? "")
    ? undefined
    : { status: 405, allow: isApi ? underApi : everywhere };
}

function namesOneHost({ rawHeaders, headers }: IncomingMessage): boolean {
  let hosts = 0;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at];
    if (name?.length === 4 && name.toLowerCase() === "host") hosts += 1;
  }
  return hosts === 1 && isHost(headers.host ?? "");
}
