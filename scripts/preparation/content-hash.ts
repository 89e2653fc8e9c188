import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** One number for the content of these files and folders, and for `more`; what is not there counts as such. */
export function contentHash(root: string, places: readonly string[], more: readonly string[] = []): string {
  const hash = createHash("sha256");
  for (const place of places) addPlace(hash, root, place);
  for (const word of more) hash.update(`\0${word}`);
  return hash.digest("hex");
}

function addPlace(hash: ReturnType<typeof createHash>, root: string, place: string) {
  const path = join(root, place);
  if (!existsSync(path)) return hash.update(`\0${place}\0-`);
  if (!statSync(path).isDirectory()) return hash.update(`\0${place}\0`).update(readFileSync(path));
  for (const entry of readdirSync(path).sort()) {
    if (!DERIVED.includes(join(place, entry))) addPlace(hash, root, join(place, entry));
  }
}

/** Made from the others. */
const DERIVED = ["lib/db/generated"];
