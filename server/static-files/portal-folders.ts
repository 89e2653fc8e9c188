import { join } from "node:path";
import type { StaticFolder } from "./list-static-files.ts";

interface Portal {
  root: string;
  /** The folder of the build, relative to the root. */
  build: string;
  /** Whether devices may keep what they read. */
  offline: "on" | "off";
}

/** The folders of which the front sends files; of two files with one address the later stands. */
export function portalFolders({ root, build, offline }: Portal): StaticFolder[] {
  const home = join(root, build);
  return [
    { folder: join(root, "public"), at: "/", immutable: false },
    { folder: join(home, "browser"), at: "/", immutable: false },
    // Devices fetch their worker anew now and then: they get one that clears up and goes.
    ...(offline === "off" ? [{ folder: join(home, "browser-retired"), at: "/", immutable: false }] : []),
    { folder: join(home, "static"), at: "/_next/static/", immutable: true },
  ];
}
