import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connect } from "#lib/db/client.ts";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { verifyBundle } from "#lib/domain/rankings/verify-bundle.ts";
import { openBundle, rankingOfEdition } from "#lib/rankings/queries/editions.ts";
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
