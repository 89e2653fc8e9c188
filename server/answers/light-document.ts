import type { ServerResponse } from "node:http";
import type { Forwarding } from "#server/guard/forwarding.ts";
import { lightPolicy } from "./security-headers.ts";

const mark = "x-portal-scripts";

/** The side that renders says by a header that a document is whole without the framework's scripts. */
export function isToBeLight(response: ServerResponse): boolean {
  const { statusCode: status } = response;
  const isRedirect = status >= 300 && status < 400;
  const isDocument = String(response.getHeader("Content-Type")).startsWith("text/html");
  return response.getHeader(mark) === "none" && isDocument && !isRedirect;
}

/** What the framework said of the document with its scripts is not true of the one without. */
export function dressLightDocument(response: ServerResponse, from: Forwarding): void {
  response.setHeader("Content-Security-Policy", lightPolicy(from));
  const links = lightLinks(response.getHeader("Link"));
  if (links) response.setHeader("Link", links);
  else response.removeHeader("Link");
  for (const name of ["Content-Length", "ETag"]) response.removeHeader(name);
}

/** Of what a browser is told to fetch ahead, what it still needs: there are no scripts, and the styles are inside. */
export function lightLinks(header: number | string | readonly string[] | undefined): string | undefined {
  const links = [header ?? []].flat().flatMap((value) => String(value).split(/,(?=\s*<)/));
  const kept = links
    .map((link) => link.trim())
    .filter((link) => !/as="?(script|style)|modulepreload/i.test(link));
  return kept.length > 0 ? kept.join(", ") : undefined;
}
