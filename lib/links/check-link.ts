import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { bareHost, fitAddress } from "#lib/domain/links/fit-address.ts";
import { addressBytes } from "#lib/domain/links/ip-address.ts";
import {
  hopOf,
  needsGet,
  outcomeOf,
  outcomeOfError,
  type Answer,
  type Hop,
  type LinkOutcome,
} from "#lib/domain/links/outcome.ts";
import { isPublicAddress } from "#lib/domain/links/public-address.ts";
import { askServer } from "./ask-server.ts";
import type { Network } from "./network.ts";

export interface Checked {
  outcome: LinkOutcome;
  status: number | null;
  movedTo: string | null;
  error: string | null;
}

interface Checking {
  network: Network;
  /** Ports that are open besides 80 and 443. */
  ports: readonly number[];
  userAgent: string;
  signal: AbortSignal;
  /** Milliseconds for one request, and until the second look at what did not answer. */
  patience?: { request: number; again: number };
}

const usualPatience = { request: 5_000, again: 2_000 };
const mostHops = 5;

/** Follows a link as a browser would, but only through the public internet; what does not answer is asked once more. */
export async function checkLink(address: string, checking: Checking): Promise<Checked> {
  const first = await follow(address, checking);
  if (first.outcome !== "unreachable") return first;
  await pause(checking.patience?.again ?? usualPatience.again, undefined, { signal: checking.signal });
  return follow(address, checking);
}

async function follow(address: string, checking: Checking): Promise<Checked> {
  const hops: Hop[] = [];
  let here = address;
  for (;;) {
    const found = await ask(here, checking).catch((error: unknown) => failed(error, checking));
    if ("outcome" in found) return found;
    const hop = hopOf(found, here);
    if (!hop) return ended(found, hops);
    if (hops.length === mostHops) return failure("unreachable", "it sends on more than five times");
    hops.push(hop);
    here = hop.to;
  }
}

/** Each address on the way is examined anew: a public one may send on to a private one. */
async function ask(address: string, checking: Checking): Promise<Answer | Checked> {
  const url = fitAddress(address, checking.ports);
  if (!url) return failure("unfit", "it is not an address of the public internet");
  const host = bareHost(url);
  const found = await resolved(host, checking);
  // Many networks of servers have no IPv6 of their own.
  const pinned = found.find((one) => addressBytes(one)?.length === 4) ?? found[0];
  if (!pinned || !found.every(isPublicAddress))
    return failure("unfit", "its name stands for an address that is not public");
  const request = (method: "HEAD" | "GET") =>
    askServer(checking.network, {
      method,
      url,
      address: pinned,
      host,
      userAgent: checking.userAgent,
      signal: AbortSignal.any([checking.signal, AbortSignal.timeout(requestTime(checking))]),
    });
  const answer = await request("HEAD").catch((error: unknown) => {
    if (outcomeOfError(codeOf(error)) === "insecure") throw error;
    return null;
  });
  return answer && !needsGet(answer.status) ? answer : request("GET");
}

async function resolved(host: string, checking: Checking): Promise<readonly string[]> {
  if (addressBytes(host)) return [host];
  const tooLate = pause(requestTime(checking), undefined, { ref: false }).then(() => {
    throw Object.assign(new Error("its name was not found in time"), { code: "ETIMEDOUT" });
  });
  return Promise.race([checking.network.resolve(host), tooLate]);
}

function ended({ status }: Answer, hops: readonly Hop[]): Checked {
  const outcome = outcomeOf(status, hops);
  return { outcome, status, movedTo: outcome === "moved" ? (hops.at(-1)?.to ?? null) : null, error: null };
}

function failed(error: unknown, { signal }: Checking): Checked {
  // The worker stops: nothing is known of the link.
  if (signal.aborted) throw error;
  const code = codeOf(error);
  return failure(outcomeOfError(code), code);
}

function failure(outcome: LinkOutcome, error: string): Checked {
  return { outcome, status: null, movedTo: null, error };
}

function codeOf(error: unknown): string {
  const said = z.object({ name: z.string(), code: z.string().optional() }).safeParse(error);
  if (!said.success) return "unknown";
  return said.data.name === "AbortError" || said.data.name === "TimeoutError"
    ? "ETIMEDOUT"
    : (said.data.code ?? said.data.name);
}

function requestTime({ patience = usualPatience }: Checking): number {
  return patience.request;
}
