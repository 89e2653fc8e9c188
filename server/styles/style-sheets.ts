import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { StyleSheet } from "./style-sheet.ts";
import type { StyleSheets } from "./with-inline-styles.ts";

/** The stylesheets of a folder by the address under which it is served. */
export async function styleSheetsIn({ folder, at }: { folder: string; at: string }): Promise<StyleSheets> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter(({ name }) => name.endsWith(".css"))
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, StyleSheet]> => [
        at + relative(folder, file).split(sep).map(encodeURIComponent).join("/"),
        new StyleSheet(await readFile(file, "utf8")),
      ]),
    ),
  );
}
