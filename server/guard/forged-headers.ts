import type { IncomingHttpHeaders } from "node:http";
import type { Forwarding } from "./forwarding.ts";

/**
 * Headers by which the framework, or a proxy, tells itself what was decided: whoever could send them from outside
 * would skip a check or change what a cached page says.
 */
const forged =
  /^(x-forwarded-|x-middleware-|x-nextjs-|x-next-|x-portal-|x-now-|x-vercel-|x-invoke-|x-matched-path$|x-original-|x-rewrite-|x-real-ip$|x-client-ip$|x-prerender-|next-resume$|forwarded$|true-client-ip$|cf-connecting-ip$|x-http-method)/;

/** Two of the framework's own, sent by its scripts or by itself with a secret beside them. */
const genuine = new Set(["x-nextjs-request-id", "x-next-revalidated-tags", "x-next-revalidate-tag-token"]);

/** Takes out what no client may say and puts in what the front knows. */
export function cleanHeaders(headers: IncomingHttpHeaders, { address, host, protocol }: Forwarding): void {
  for (const name of Object.keys(headers)) {
    if (forged.test(name) && !genuine.has(name)) delete headers[name];
  }
  headers["x-forwarded-for"] = address;
  headers["x-forwarded-host"] = host;
  headers["x-forwarded-proto"] = protocol;
  headers["x-forwarded-port"] = /:(\d+)$/.exec(host)?.[1] ?? (protocol === "https" ? "443" : "80");
}
