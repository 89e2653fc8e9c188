import { readdir, stat } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { contentTypes } from "./content-types.ts";

export interface StaticFolder {
  folder: string;
  /** The address of the folder, ending in "/". */
  at: string;
  /** The name of each file changes with its content. */
  immutable: boolean;
}

export interface StaticFile {
  file: string;
  contentType: string;
  immutable: boolean;
}

const largestHeld = 2 * 1024 * 1024;

/** The files by address, as they are when the portal starts. A lookup by name can reach nothing else on the disk. */
export async function listStaticFiles(folders: readonly StaticFolder[]): Promise<Map<string, StaticFile>> {
  const lists = await Promise.all(folders.map(listFolder));
  return new Map(lists.flat());
}

async function listFolder({ folder, at, immutable }: StaticFolder): Promise<[string, StaticFile][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const listed: [string, StaticFile][] = [];
  for (const file of files) {
    const contentType = contentTypes[extname(file)];
    if (contentType === undefined || (await stat(file)).size > largestHeld) continue;
    const address = relative(folder, file).split(sep).map(encodeURIComponent).join("/");
    listed.push([at + address, { file, contentType, immutable }]);
  }
  return listed;
}
