import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { NAMED_FROM } from "#lib/domain/usage/named-words.ts";

test("PostgreSQL names words from the same number of searches on", () => {
  const migration = join(
    import.meta.dirname,
    "../../../../../prisma/migrations/20261127000002_usage/migration.sql",
  );
  expect(readFileSync(migration, "utf8")).toContain(`"words" is null or "count" >= ${NAMED_FROM}`);
});
