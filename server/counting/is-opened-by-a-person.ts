import type { IncomingMessage } from "node:http";
import { isCrawler } from "./crawlers.ts";

/** Whether somebody opens the page, as far as the request says: no crawler, no script, no fetching in advance. */
export function isOpenedByAPerson({ method, headers }: Pick<IncomingMessage, "method" | "headers">): boolean {
  if (method !== "GET" || isCrawler(headers["user-agent"])) return false;
  const mode = headers["sec-fetch-mode"];
  const inAdvance = /prefetch|prerender/i.test(`${headers["sec-purpose"] ?? ""} ${headers.purpose ?? ""}`);
  return (mode === undefined || mode === "navigate") && !inAdvance;
}
