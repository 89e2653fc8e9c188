import "server-only";
import { headers } from "next/headers";

/** The address a request came from; the front has overwritten what the client claimed. */
export async function clientAddress(): Promise<string> {
  return (await headers()).get("x-forwarded-for") ?? "unknown";
}
