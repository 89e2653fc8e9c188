import { build } from "esbuild";

export interface BrowserBundle {
  root: string;
  /** The folder whose files are served from "/". */
  into: string;
}

/** Phones outlive their updates: what browsers since 2020 understand costs no byte here. */
const target = "es2020";

/** Each script that is served, by its address. */
const scripts = {
  "enhance/portal": "browser/enhance/portal.ts",
  "enhance/offline": "browser/enhance/offline-page.ts",
  "service-worker": "browser/offline/service-worker.ts",
  "service-worker-guide": "browser/offline/service-worker-guide.ts",
};

/** Both workers, where the portal keeps nothing on devices. */
const retired = {
  "service-worker": "browser/offline/service-worker-retired.ts",
  "service-worker-guide": "browser/offline/service-worker-retired.ts",
};

/** Bundles what runs in citizens' browsers, each in one script; beside it what takes their place when it must go. */
export async function bundleBrowser({ root, into }: BrowserBundle): Promise<void> {
  await bundle(root, scripts, into);
  await bundle(root, retired, `${into}-retired`);
}

async function bundle(root: string, entryPoints: Record<string, string>, outdir: string): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints,
    outdir,
    bundle: true,
    minify: true,
    format: "iife",
    target,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
  });
}
