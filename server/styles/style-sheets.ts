import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { ShortNames } from "./short-names.ts";
import { StyleSheet } from "./style-sheet.ts";

/** Stylesheets by the address under which they are served; a class has one short name in all of them. */
export interface StyleSheets {
  sheets: ReadonlyMap<string, StyleSheet>;
  names: ShortNames;
}

export const noStyleSheets: StyleSheets = { sheets: new Map(), names: new ShortNames() };

export async function styleSheetsIn({ folder, at }: { folder: string; at: string }): Promise<StyleSheets> {
  const names = new ShortNames();
  const sheets = new Map<string, StyleSheet>();
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  for (const { parentPath, name } of entries.filter((entry) => entry.name.endsWith(".css"))) {
    const file = join(parentPath, name);
    const address = at + relative(folder, file).split(sep).map(encodeURIComponent).join("/");
    sheets.set(address, new StyleSheet(await readFile(file, "utf8"), names));
  }
  return { sheets, names };
}
