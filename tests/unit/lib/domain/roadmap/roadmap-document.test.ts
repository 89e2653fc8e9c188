import { expect, test } from "vitest";
import { hashedText } from "#lib/domain/rankings/bundle.ts";
import { sha256 } from "#lib/sha256.ts";
import { publishedRoadmapDocument } from "#tests/support/roadmap-document.ts";

test("a published roadmap is sealed with its form", () => {
  const published = publishedRoadmapDocument();
  expect(published).toMatchObject({ formatVersion: 1, hash: sha256(hashedText(published)) });
});
