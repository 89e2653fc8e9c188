import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
} from "node:fs";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packagedBinaries } from "./binaries.ts";

/** Below a folder that only root may enter, the server's account reads its programs and data here instead. */
const OUTSIDE = "/var/lib";

/** Whether the server's account can enter a folder or run a program. */
type Reaches = (path: string) => boolean;

/** The folder of PostgreSQL's programs that the account can run: npm's own, or a copy outside the checkout. */
export function reachableBinaries(root: string, reaches: Reaches, outside = OUTSIDE): string {
  const packaged = packagedBinaries(root);
  if (reaches(join(packaged.folder, "bin/postgres"))) return packaged.folder;
  const home = outsideFolder(root, outside);
  const copy = join(home, `postgresql-${packaged.version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(packaged.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, copy);
  }
  return copy;
}

/**
 * Where the cluster lives: `.data/postgres`, or, when the account cannot enter the checkout, a folder outside it
 * that `.data/postgres` links to. Without the link the outside folder is older data that was thrown away with
 * `.data`: it is set aside, not reused.
 */
export function clusterFolder(root: string, reaches: Reaches, outside = OUTSIDE): string {
  const place = join(root, ".data/postgres");
  mkdirSync(join(root, ".data"), { recursive: true });
  if (reaches(join(root, ".data"))) {
    removeForeignLink(place);
    return place;
  }
  const home = outsideFolder(root, outside);
  const folder = join(home, "data");
  if (linkTarget(place) !== folder) {
    rmSync(place, { force: true });
    if (existsSync(folder)) renameSync(folder, `${folder}-set-aside-${Date.now()}`);
    symlinkSync(folder, place);
  }
  return folder;
}

function outsideFolder(root: string, outside: string): string {
  const mark = createHash("sha256").update(root).digest("hex").slice(0, 10);
  const home = join(outside, `government-services-portal-${mark}`);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const note = join(home, "checkout");
  if (!existsSync(note) || readFileSync(note, "utf8") !== root) writeFileSync(note, root);
  return home;
}

/** A checkout that was copied from below such a folder brings a link to somebody else's data. */
function removeForeignLink(place: string) {
  if (linkTarget(place) !== undefined) rmSync(place);
}

function linkTarget(place: string): string | undefined {
  try {
    return lstatSync(place).isSymbolicLink() ? readlinkSync(place) : undefined;
  } catch {
    return undefined;
  }
}
