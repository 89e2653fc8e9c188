import { beforeAll, describe, expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { weighByCards, weighByPairs } from "#lib/rounds/actions.ts";
import { actAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

let lead: { id: string };
beforeAll(async () => {
  lead = await makePerson("qualityLead", "telecom");
});

const numbers = [1, 2, 3, 4, 5, 6, 7];
const stored = (slug: string) =>
  inScope(portalScope, (tx) =>
    tx.round.findUniqueOrThrow({
      where: { slug },
      include: { weights: { include: { criterion: true } }, decisions: true },
    }),
  );
const weightsOf = async (slug: string) =>
  Object.fromEntries((await stored(slug)).weights.map(({ criterion, weight }) => [criterion.code, weight]));
const about = async (slug: string) => ({ round: slug, version: `${(await stored(slug)).version}` });

/** Every criterion one place above the one before it. */
const laid = Object.fromEntries(
  numbers.flatMap((place) => [
    [`positions.I${place}`, `${place}`],
    [`positions.R${place}`, `${place}`],
  ]),
);
const ratios = { "ratios.impact": "7", "ratios.readiness": "1" };

/** Every pair alike, but those of impact that say otherwise. */
const judged = (otherwise: Record<string, string> = {}) =>
  Object.fromEntries(
    numbers.flatMap((first) =>
      numbers
        .filter((second) => second > first)
        .flatMap((second) => [
          [`steps.I${first}-I${second}`, otherwise[`I${first}-I${second}`] ?? "1"],
          [`steps.R${first}-R${second}`, "1"],
        ]),
    ),
  );

describe("Weighing by a deck of cards", () => {
  test("keeps the weights, the deck, the meeting and who decided", async () => {
    const { slug } = await makeRound({ phase: "planned" });
    await actAs(lead.id, weighByCards, { ...(await about(slug)), ...laid, ...ratios, record: "محضر" });
    const weights = await weightsOf(slug);
    expect(weights["I7"]).toBeCloseTo(7 / 28, 12);
    expect(weights["I1"]).toBeCloseTo(1 / 28, 12);
    expect(weights["R1"]).toBeCloseTo(1 / 7, 12);
    expect((await stored(slug)).decisions).toMatchObject([
      {
        method: "deckOfCards",
        record: "محضر",
        decidedById: lead.id,
        input: { positions: { I1: 1, R7: 7 }, ratios: { impact: 7, readiness: 1 } },
      },
    ]);
  });

  test("takes every criterion, and a place that a deck has", async () => {
    const { slug } = await makeRound({ phase: "planned" });
    const { "positions.I3": _left, ...rest } = laid;
    const unfinished = await actAs(lead.id, weighByCards, { ...(await about(slug)), ...rest, ...ratios });
    expect(unfinished.state?.refusal?.reason).toBe("invalid");
    const outside = { ...laid, "positions.I3": "16" };
    const refused = await actAs(lead.id, weighByCards, { ...(await about(slug)), ...outside, ...ratios });
    expect(Object.keys(refused.state?.refusal?.fields ?? {})).toEqual(["positions.I3"]);
    expect((await stored(slug)).decisions).toEqual([]);
  });
});

describe("Weighing by pairs", () => {
  test("keeps the weights with the judgments and how far they agree", async () => {
    const { slug } = await makeRound({ phase: "planned" });
    const better = Object.fromEntries(numbers.slice(1).map((second) => [`I1-I${second}`, "3"]));
    await actAs(lead.id, weighByPairs, { ...(await about(slug)), ...judged(better) });
    const weights = await weightsOf(slug);
    expect(weights["I1"]).toBeCloseTo(3 / 9, 9);
    expect(weights["I2"]).toBeCloseTo(1 / 9, 9);
    expect((await stored(slug)).decisions).toMatchObject([
      {
        method: "pairwise",
        input: { steps: { "I1-I2": 3, "R6-R7": 1 }, consistency: { readiness: 0 }, reason: null },
      },
    ]);
  });

  test("of judgments that contradict each other asks why, and keeps that too", async () => {
    const { slug } = await makeRound({ phase: "planned" });
    const contradicting = judged({ "I1-I2": "9", "I2-I3": "9", "I1-I3": "-9" });
    const refused = await actAs(lead.id, weighByPairs, { ...(await about(slug)), ...contradicting });
    expect(refused.state?.refusal).toMatchObject({
      reason: "judgmentsContradict",
      fields: { reason: expect.any(String) },
    });
    expect((await stored(slug)).decisions).toEqual([]);
    const reason = "اتفق المجتمعون على هذه الأحكام.";
    await actAs(lead.id, weighByPairs, { ...(await about(slug)), ...contradicting, reason });
    expect((await stored(slug)).decisions).toMatchObject([{ method: "pairwise", input: { reason } }]);
  });

  test("takes every pair, on the scale, of a round that is open", async () => {
    const { slug } = await makeRound({ phase: "planned" });
    const { "steps.I1-I2": _left, ...rest } = judged();
    const unfinished = await actAs(lead.id, weighByPairs, { ...(await about(slug)), ...rest });
    expect(unfinished.state?.refusal?.reason).toBe("invalid");
    for (const step of ["0", "-1", "10"]) {
      const fields = { ...(await about(slug)), ...judged({ "I1-I2": step }) };
      expect((await actAs(lead.id, weighByPairs, fields)).state?.refusal?.reason).toBe("invalid");
    }
    const frozen = await makeRound({ phase: "evaluating" });
    const late = await actAs(lead.id, weighByPairs, { ...(await about(frozen.slug)), ...judged() });
    expect(late.state?.refusal?.reason).toBe("methodFrozen");
  });
});
