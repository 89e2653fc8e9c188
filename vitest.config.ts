import { join } from "node:path";
import { defineConfig } from "vitest/config";

// What runs on the server alone says so by importing "server-only", which refuses to be loaded anywhere else.
// Next.js swaps its navigation for the server's by itself; outside of it that is said here.
const modules = join(import.meta.dirname, "node_modules");
const onTheServer = {
  "server-only": join(modules, "server-only/empty.js"),
  "next/navigation": join(modules, "next/dist/client/components/navigation.react-server.js"),
};

// Tests prove what is right, not how quick: a busy machine makes none of them fail.
const patience = { testTimeout: 180_000, hookTimeout: 180_000 };

export default defineConfig({
  test: {
    coverage: {
      provider: "v8",
      include: ["lib/domain/**/*.ts"],
      thresholds: { branches: 100, functions: 100, lines: 100, statements: 100 },
    },
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          environment: "node",
          ...patience,
        },
      },
      {
        test: {
          name: "architecture",
          include: ["tests/architecture/**/*.test.ts"],
          environment: "node",
          ...patience,
        },
      },
      {
        test: {
          name: "integration",
          alias: onTheServer,
          include: ["tests/integration/**/*.test.ts"],
          environment: "node",
          globalSetup: ["tests/support/databases-side-by-side.ts"],
          setupFiles: ["tests/support/database-of-worker.ts", "tests/support/request-session.ts"],
          maxWorkers: 2,
          ...patience,
        },
      },
    ],
  },
});
