import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const passedOver = /^(node_modules|\.git|\.next.*|\.data|look|coverage|generated|test-results)$/;

/** The portal's own files below a folder whose path matches, as paths from the root. */
export function sourceFiles(folder: string, pattern: RegExp): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !passedOver.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sourceFiles(path, pattern);
      return entry.isFile() && pattern.test(path) ? [path] : [];
    });
}

export function readSource(path: string): string {
  return readFileSync(join(root, path), "utf8");
}
