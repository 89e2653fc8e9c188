import { expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { editionPapers } from "#lib/roadmap/edition-papers.ts";
import { publishedRound } from "#tests/support/factories/scenarios.ts";

test("a proposal needs the building blocks and the ranked proposals that its dossier names", async () => {
  const { edition, proposals } = await publishedRound({ inLine: true });
  const [first, second] = proposals.map(({ reference }) => reference);
  const papers = await inScope(portalScope, (tx) => editionPapers(tx, edition.slug));
  expect(papers?.proposals.map(({ id, needs }) => [id, needs])).toEqual([
    [first, ["payment"]],
    [second, ["payment", first]],
  ]);
  expect(papers?.blocks.map(({ id }) => id)).toEqual(["payment"]);
});
