import { env } from "#lib/env.ts";

/** A path of the portal as the whole world knows it: for sitemaps, shared links and printed pages. */
export function portalAddress(path: string): string {
  return new URL(path, env().PORTAL_URL).href;
}
