import type { Encoding } from "./encodings.ts";

const preference = ["br", "gzip"] as const;
const remembered = new Map<string, Encoding>();
const mostRemembered = 200;

/** The encoding to answer with: brotli before gzip before none, among those the client does not refuse. */
export function acceptedEncoding(header: string | undefined): Encoding {
  if (header === undefined) return "identity";
  const known = remembered.get(header);
  if (known) return known;
  const chosen = choose(header);
  // Browsers send a handful of different headers; whoever sends others gains no memory by it.
  if (remembered.size < mostRemembered) remembered.set(header, chosen);
  return chosen;
}

function choose(header: string): Encoding {
  const accepted = new Map(header.toLowerCase().split(",").map(nameAndQuality));
  const isWelcome = (encoding: string) => (accepted.get(encoding) ?? accepted.get("*") ?? 0) > 0;
  return preference.find(isWelcome) ?? "identity";
}

function nameAndQuality(item: string): [string, number] {
  const [name = "", ...parameters] = item.split(";").map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith("q="));
  return [name, quality ? Number(quality.slice(2)) || 0 : 1];
}
