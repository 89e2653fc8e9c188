import "server-only";
import { headers } from "next/headers";

/** The path of the page being drawn, as proxy.ts noted it: for the language switch and the place in the menu. */
export async function requestPath(): Promise<string> {
  return (await headers()).get("x-portal-path") ?? "/";
}
