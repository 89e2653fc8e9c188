import type { NextConfig } from "next";

const config: NextConfig = {
  // The tests build beside a running portal without touching its files.
  distDir: process.env.PORTAL_BUILD_DIR ?? ".next",
  poweredByHeader: false,
  // The portal's own front compresses, once per prepared page.
  compress: false,
  agentRules: false,
  images: { unoptimized: true },
  // The check command types the whole project; a start on a new machine need not do it again.
  typescript: { ignoreBuildErrors: true, tsconfigPath: process.env.PORTAL_BUILD_TSCONFIG ?? "tsconfig.json" },
  // Whoever asks gets the whole head of a page at once: citizens' pages have no script to put it in place later.
  htmlLimitedBots: /./,
  serverExternalPackages: [
    "@node-rs/argon2",
    "pg",
    "nodemailer",
    "pino",
    "write-excel-file",
    // Loaded by the worker alone, in a thread.
    "@myriaddreamin/typst-ts-node-compiler",
    "@resvg/resvg-js",
    "docx",
  ],
  // The front says for each address what is too large; here it is the most that any takes.
  experimental: { serverActions: { bodySizeLimit: "11mb" } },
};

export default config;
