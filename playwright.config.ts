import { defineConfig } from "@playwright/test";

/**
 * The suggestions under the address bar, which nobody sees here, are a page of their own beside each page; with what
 * Playwright switches off, whose list this one replaces.
 */
const switchedOff = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxFullPopup",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "PaintHolding",
  "ThirdPartyStoragePartitioning",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "OptimizationHints",
  "NetworkTimeServiceQuerying",
  "AimEnabled",
  "PreconnectToSearch",
];

const executablePath = process.env.CHROMIUM_PATH;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  workers: 1,
  projects: [
    { name: "states", testMatch: "states.setup.ts" },
    // Each page is looked at, and asked, for itself: two can be side by side (--workers).
    { name: "pages", testMatch: "every-page.spec.ts", fullyParallel: true, dependencies: ["states"] },
    { name: "input", testMatch: "bad-input.spec.ts", fullyParallel: true, dependencies: ["states"] },
    // Stories change what the next ones find.
    { name: "stories", testIgnore: ["every-page.spec.ts", "bad-input.spec.ts"] },
  ],
  // Stories prove what happens, not how soon: a busy machine makes none of them fail.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["line"], ["json"]] : [["line"]],
  use: {
    baseURL: process.env.PORTAL_E2E_URL ?? "http://localhost:3000",
    locale: "ar",
    timezoneId: "Asia/Gaza",
    // What a page does is proven without a worker between it and the portal; the stories of the worker let it in.
    serviceWorkers: "block",
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        `--disable-features=${switchedOff.join(",")}`,
      ],
    },
  },
});
