import { readFile } from "node:fs/promises";
import { join } from "node:path";
import env from "@zazuko/env";
import jsonld from "jsonld";
import { Parser } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { z } from "zod";

const shapesFile = join(import.meta.dirname, "cpsv-ap-3.2.0-SHACL.ttl");

export type Triples = ReturnType<typeof env.dataset>;

/** JSON-LD as triples; it must carry its own context, for nothing is fetched. */
export async function triplesOf(jsonLd: string): Promise<Triples> {
  const quads = await jsonld.toRDF(z.record(z.string(), z.json()).parse(JSON.parse(jsonLd)), {
    format: "application/n-quads",
    documentLoader: (url) => Promise.reject(new Error(`The export asks for ${url}.`)),
  });
  return env.dataset(new Parser({ format: "N-Quads" }).parse(z.string().parse(quads)));
}

/** What of the triples the official shapes refuse, a line each. */
export async function violationsOf(triples: Triples): Promise<string[]> {
  const shapes = env.dataset(new Parser().parse(await readFile(shapesFile, "utf8")));
  const { results } = await new SHACLValidator(shapes, { factory: env }).validate(triples);
  return results.map(
    ({ focusNode, path, value, sourceConstraintComponent }) =>
      `${focusNode?.value} ${path?.value} ${value?.value ?? ""} ${sourceConstraintComponent?.value}`,
  );
}
