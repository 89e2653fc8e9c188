import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { inScope } from "#lib/db/scope.ts";
import { portalScope } from "#lib/domain/access/row-scope.ts";
import { changeMethod, drawUpCriteriaSet } from "#lib/rounds/actions.ts";
import { readCriteriaSet } from "#lib/rounds/queries/criteria-set.ts";
import { actAs, viewerAs } from "#tests/support/acting.ts";
import { makePerson } from "#tests/support/factories/people.ts";
import { makeRound } from "#tests/support/factories/rounds.ts";

let lead: { id: string };
beforeAll(async () => {
  lead = await makePerson("qualityLead", "telecom");
});

const worded = (code: string, parts: Record<string, string> = {}) =>
  Object.fromEntries(
    Object.entries({
      dimension: code.startsWith("I") ? "impact" : "readiness",
      nameAr: `معيار ${code}`,
      nameEn: `Criterion ${code}`,
      levelsAr: "واحد\nاثنان\nثلاثة\nأربعة\nخمسة",
      levelsEn: "one\r\ntwo\r\nthree\r\n\r\nfour\r\nfive",
      weight: "1",
      ...parts,
    }).map(([field, typed]) => [`criteria.${code}.${field}`, typed]),
  );
const blank = { nameAr: "", nameEn: "", levelsAr: "", levelsEn: "" };
const newCode = () => `v-${randomUUID().slice(0, 8)}`;
const draw = (fields: Record<string, string>) =>
  actAs(lead.id, drawUpCriteriaSet, { base: "1", code: newCode(), ...fields });
const read = async (version: string) => readCriteriaSet(await viewerAs(lead.id), version);

describe("a new version of the criteria", () => {
  test("is drawn up once where two people do so by one code at the same moment", async () => {
    const other = await makePerson("qualityLead", "telecom");
    const fields = { base: "1", code: newCode(), ...worded("I1"), ...worded("R1") };
    const ends = await Promise.all([lead, other].map(({ id }) => actAs(id, drawUpCriteriaSet, fields)));
    expect(ends.filter(({ wentTo }) => wentTo)).toHaveLength(1);
    expect(ends.filter(({ state }) => state?.refusal?.fields["code"])).toHaveLength(1);
  });

  test("keeps its words, shares of any scale, and the sources of what was there before", async () => {
    const code = newCode();
    const { wentTo } = await draw({
      code,
      note: "قرار اللجنة في جلستها الثالثة",
      ...worded("I1", { weight: "٣" }),
      ...worded("I8", { weight: "1" }),
      ...worded("R2"),
      ...worded("R3", blank),
    });
    expect(wentTo).toBe(`/ar/quality/criteria/${code}?notice=drawnUp`);
    const [first, second] = [await read("1"), await read(code)];
    expect(second?.note).toBe("قرار اللجنة في جلستها الثالثة");
    expect(second?.criteria.map((criterion) => [criterion.code, criterion.defaultWeight])).toEqual([
      ["I1", 0.75],
      ["I8", 0.25],
      ["R2", 1],
    ]);
    expect(second?.criteria[0]?.sources).toEqual(first?.criteria[0]?.sources);
    expect(second?.criteria[1]).toMatchObject({
      sources: [],
      levels: { en: ["one", "two", "three", "four", "five"] },
    });
    expect(first?.criteria).toHaveLength(14);
  });

  test("is what a planned round may take, with its weights", async () => {
    const code = newCode();
    await draw({ code, ...worded("I1"), ...worded("R1") });
    const { slug } = await makeRound({ phase: "planned" });
    const { version } = await inScope(portalScope, (tx) => tx.round.findUniqueOrThrow({ where: { slug } }));
    const { wentTo } = await actAs(lead.id, changeMethod, {
      round: slug,
      version: `${version}`,
      criteriaSet: code,
      ...{ alpha: "0.6", threshold: "50", minimumEvaluations: "3", agreementGate: "0.667" },
      ...{ draws: "10000", topK: "10", seed: slug, "groups[0]": "quality" },
    });
    expect(wentTo).toContain("notice=changed");
    expect((await read(code))?.rounds).toEqual([{ slug, name: expect.anything() }]);
  });

  test.each([
    ["a code that another version has", { code: "1" }, "code", /لإصدار آخر/],
    ["four levels", worded("I1", { levelsAr: "1\n2\n3\n4" }), "criteria.I1.levelsAr", /خمسة أسطر/],
    ["a name in one language", worded("I1", { nameEn: "" }), "criteria.I1.nameEn", /مطلوب/],
    ["no weight", worded("I1", { weight: "" }), "criteria.I1.weight", /عددًا/],
  ])("is refused with %s", async (_, wrong: Record<string, string>, field, message) => {
    const { state } = await draw({ ...worded("I1"), ...worded("R1"), ...wrong });
    expect(state?.refusal?.fields[field]).toMatch(message);
  });

  test.each([
    ["without readiness", worded("I1"), /معيار واحد على الأقل/],
    ["with weights of nothing", { ...worded("I1", { weight: "0" }), ...worded("R1") }, /./],
    [
      "with eleven criteria of a dimension",
      {
        ...worded("R1"),
        ...Array.from({ length: 11 }, (_, index) => worded(`I${index + 1}`)).reduce((all, one) => ({
          ...all,
          ...one,
        })),
      },
      /لا يزيد البُعد الواحد على 10/,
    ],
  ])("is refused %s", async (_, fields: Record<string, string>, message) => {
    expect((await draw(fields)).state?.refusal?.sentence).toMatch(message);
  });

  test("is nobody's to read who oversees no round", async () => {
    const evaluator = await makePerson("evaluator", "labour");
    expect(await readCriteriaSet(await viewerAs(evaluator.id), "1")).toBeNull();
  });
});
