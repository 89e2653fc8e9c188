import "server-only";
import { createHmac } from "node:crypto";
import { headers } from "next/headers";
import { clientAddress } from "#lib/auth/client-address.ts";
import { env } from "#lib/env.ts";

/**
 * What stands for the browser that answers on one page. Nobody can be found by it, and it is another one on every page:
 * the marks of one visitor cannot be put together.
 */
export async function visitorMark(service: string): Promise<string> {
  const asked = await headers();
  const browser = ["user-agent", "accept-language"].map((name) => asked.get(name) ?? "");
  const facts = JSON.stringify([service, await clientAddress(), ...browser]);
  return createHmac("sha256", env().AUTH_SECRET).update(facts).digest("base64url");
}
