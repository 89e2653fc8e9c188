import { beforeAll, describe, expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { publishEdition } from "#lib/rankings/publish-edition.ts";
import { editionFile } from "#lib/rankings/queries/edition-file.ts";
import { comparedEditions, rankingOfEdition } from "#lib/rankings/queries/editions.ts";
import { makeDeliberatedRound } from "#tests/support/factories/deliberated-round.ts";

type Round = Awaited<ReturnType<typeof makeDeliberatedRound>>;

let first: Round;
let second: Round;

const publish = ({ id: roundId }: Round) =>
  inScope(portalScope, (tx) => publishEdition(tx, { roundId, reason: null, byId: null, now: new Date() }));

beforeAll(async () => {
  first = await makeDeliberatedRound();
  await publish(first);
  second = await makeDeliberatedRound({
    levels: [
      [2, 2, 1],
      [4, 4, 5],
    ],
  });
  await publish(second);
});

describe("two editions beside each other", () => {
  test("say what rose and what fell since the one before", async () => {
    const compared = await comparedEditions(second.slug, undefined);
    expect(compared?.earlier?.edition).toBe(first.slug);
    expect(compared?.comparison?.sameMethod).toBe(true);
    expect(compared?.comparison?.movements.map(({ kind, places }) => [kind, places])).toEqual([
      ["up", 1],
      ["down", -1],
    ]);
  });

  test("a correction is compared with what it corrects", async () => {
    await publish(first);
    const compared = await comparedEditions(`${first.slug}-correction-1`, undefined);
    expect(compared?.earlier?.edition).toBe(first.slug);
    expect(compared?.comparison?.movements.every(({ kind }) => kind === "same")).toBe(true);
  });

  test("an edition that came later, or is none, is not looked back to", async () => {
    for (const since of [second.slug, "no-such-edition"]) {
      const compared = await comparedEditions(first.slug, since);
      expect(compared).toMatchObject({ earlier: null, comparison: null });
    }
    expect(await comparedEditions("no-such-edition", undefined)).toBeNull();
  });
});

describe("the places of an edition as a file", () => {
  test("hold a row each with the value of every criterion", async () => {
    const ranking = await rankingOfEdition(first.slug);
    const file = await editionFile(first.slug, "csv");
    expect(file).toMatchObject({ etag: `"${ranking?.hash}-csv"`, name: `priorities-${first.slug}.csv` });
    const [head = "", ...rows] = String(file?.body).trim().split("\r\n");
    expect(head).toContain("rank,reference,service,name_ar");
    expect(head.split(",").slice(-2)).toEqual(ranking?.criteria.slice(-2).map(({ id }) => id));
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(new RegExp(`^1,${ranking?.rows[0]?.id},`));
    expect(rows[0]?.split(",").at(-1)).toBe("0.8125");
  });

  test("are a workbook too, and nothing where there is no edition", async () => {
    const workbook = await editionFile(first.slug, "xlsx");
    // A workbook is a ZIP file.
    expect(String.fromCharCode(...Array.from(workbook?.body.slice(0, 2) ?? [], Number))).toBe("PK");
    expect(await editionFile("no-such-edition", "xlsx")).toBeNull();
  });
});
