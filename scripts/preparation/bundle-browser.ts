import { join } from "node:path";
import { build } from "esbuild";

export interface BrowserBundle {
  root: string;
  /** The folder whose files are served from "/". */
  into: string;
  buildName: string;
}

/** Phones outlive their updates: what browsers since 2020 understand costs no byte here. */
const target = "es2020";

/** Bundles what runs in citizens' browsers: the enhancement file and the service worker, each in one script. */
export async function bundleBrowser({ root, into, buildName }: BrowserBundle): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: {
      "enhance/portal": join(root, "browser/enhance/portal.ts"),
      "service-worker": join(root, "browser/offline/service-worker.ts"),
    },
    outdir: into,
    bundle: true,
    minify: true,
    format: "iife",
    target,
    charset: "utf8",
    legalComments: "none",
    define: { PORTAL_BUILD_NAME: JSON.stringify(buildName) },
    logLevel: "silent",
  });
}
