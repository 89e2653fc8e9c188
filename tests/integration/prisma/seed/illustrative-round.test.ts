import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { verifyBundle } from "#lib/domain/rankings/verify-bundle.ts";
import { verifyRoadmap } from "#lib/domain/roadmap/verify-roadmap.ts";
import { openBundleSchema } from "#lib/rankings/open-data.ts";
import { openBundle, rankingOfEdition } from "#lib/rankings/queries/editions.ts";
import { openRoadmapSchema } from "#lib/roadmap/open-data.ts";
import { publishedRoadmap, roadmapText } from "#lib/roadmap/queries/published-roadmap.ts";
import { roadmapInputOf } from "#lib/roadmap/read-solving.ts";
import { sha256 } from "#lib/sha256.ts";
import { loadIllustrativeRound } from "#prisma/seed/illustrative-round.ts";

const owner = connect(process.env.DATABASE_OWNER_URL ?? "");
const roundOf = (slug: string) =>
  inScope(portalScope, (tx) =>
    tx.round.findUniqueOrThrow({
      where: { slug },
      include: {
        proposals: { include: { evaluations: true, standards: true, answers: true } },
        phaseChanges: { orderBy: { at: "asc" } },
        publications: true,
        editions: true,
      },
    }),
  );

beforeAll(() => loadIllustrativeRound(owner));
afterAll(() => owner.$disconnect());

describe("The illustrative round", () => {
  test("ranks 24 nominations of at least ten organisations, each with its papers and evaluations", async () => {
    const { proposals, illustrative } = await roundOf("demo-1");
    expect(illustrative).toBe(true);
    expect(proposals.map(({ status }) => status)).toEqual(proposals.map(() => "ranked"));
    expect(proposals).toHaveLength(24);
    expect(new Set(proposals.map(({ organisationId }) => organisationId)).size).toBeGreaterThanOrEqual(10);
    for (const { evaluations, standards, answers } of proposals) {
      expect([standards.length, answers.length]).toEqual([5, 14]);
      expect(evaluations.length).toBeGreaterThanOrEqual(3);
      expect(evaluations.length).toBeLessThanOrEqual(5);
    }
  });

  test("went through every phase and was published by two people", async () => {
    const { phase, phaseChanges, publications } = await roundOf("demo-1");
    expect([...phaseChanges.map(({ from }) => from), phase]).toEqual([
      ...["planned", "nominating", "evaluating", "deliberating", "publicationProposed"],
      "published",
    ]);
    expect(publications).toHaveLength(1);
    expect(publications[0]?.proposedById).not.toBe(publications[0]?.confirmedById);
  });

  test("is published as an edition that says it is illustrative and can be recomputed", async () => {
    const ranking = await rankingOfEdition("demo-1");
    expect(ranking).toMatchObject({ illustrative: true, edition: "demo-1", replaces: null });
    expect(ranking?.rows).toHaveLength(24);
    const bundle: unknown = JSON.parse((await openBundle("demo-1"))?.text ?? "");
    expect(bundle).toMatchObject({ illustrative: true });
    expect(verifyBundle(bundle, sha256)).toEqual({ ok: true, value: [] });
  });

  test("has a roadmap in the chain of its edition, published by a second person, that holds", async () => {
    const solving = await inScope(portalScope, (tx) =>
      tx.solving.findFirstOrThrow({
        where: { scenario: { edition: { slug: "demo-1" } } },
        include: { roadmaps: true },
      }),
    );
    expect(solving.roadmaps.map(({ sequence }) => sequence)).toEqual([1]);
    expect(solving.roadmaps[0]?.publishedById).not.toBe(solving.askedById);
    const document = openRoadmapSchema.parse(JSON.parse((await roadmapText("demo-1"))?.text ?? ""));
    expect(verifyRoadmap(document, sha256)).toEqual({ ok: true, value: { violations: [], differences: [] } });
    const edition = openBundleSchema.parse(JSON.parse((await openBundle("demo-1"))?.text ?? ""));
    expect(document).toMatchObject({ illustrative: true, edition: "demo-1", previousHash: edition.hash });
    expect(document.input).toEqual(roadmapInputOf(solving));
  });

  test("is planned within two hundredths of the best, every service in the plan or left out for a reason", async () => {
    const roadmap = await publishedRoadmap("demo-1");
    expect(roadmap?.gap).toBeLessThanOrEqual(0.02);
    const ranked = roadmap?.proposals.map(({ id }) => id).toSorted();
    const told = [...(roadmap?.plan ?? []), ...(roadmap?.leftOut ?? []), ...(roadmap?.unplanned ?? [])];
    const built = roadmap?.input.items.filter(({ kind }) => kind === "buildingBlock").map(({ id }) => id);
    expect(
      told
        .map(({ item }) => item)
        .filter((id) => !built?.includes(id))
        .toSorted(),
    ).toEqual(ranked);
    expect(roadmap?.leftOut.length).toBeGreaterThan(0);
    expect(roadmap?.leftOut.every(({ obstacle }) => obstacle !== null)).toBe(true);
    expect(roadmap?.read.blocks.length).toBeGreaterThan(0);
  });

  test("is followed by an open round with drafts", async () => {
    const { phase, proposals } = await roundOf("2026-2");
    expect(phase).toBe("nominating");
    expect(proposals.length).toBeGreaterThan(0);
    expect(proposals.every(({ status }) => status === "draft")).toBe(true);
  });

  test("is loaded once", async () => {
    const before = [await roundOf("demo-1"), await roundOf("2026-2")];
    await loadIllustrativeRound(owner);
    expect([await roundOf("demo-1"), await roundOf("2026-2")]).toEqual(before);
  });
});
