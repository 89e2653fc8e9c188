import { describe, expect, test } from "vitest";
import { chapterIds, type ChapterId, type StudyContent } from "#lib/domain/study/document.ts";
import { drawUpStudy, type WrittenProse } from "#lib/domain/study/draw-up-study.ts";
import type { StudyMaterial } from "#lib/domain/study/material.ts";
import type { Say } from "#lib/domain/study/sentences.ts";
import { rankedService, studyMaterial } from "#tests/support/study-material.ts";

/** Says which sentence is said, and with which count. */
const echo: Say = (sentence, { count } = {}) => {
  const said = count && "value" in count ? `${sentence}(${count.value})` : sentence;
  return { ar: said, en: `en:${said}` };
};

const drawn = (parts: Partial<StudyMaterial> = {}, written: [ChapterId, WrittenProse][] = []) =>
  drawUpStudy(studyMaterial(parts), new Map(written), echo);
const chapter = (study: StudyContent, id: ChapterId) => {
  const found = study.chapters.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const tables = (study: StudyContent, id: ChapterId) =>
  chapter(study, id).blocks.flatMap((block) => (block.kind === "table" ? [block] : []));

const nothingAsked = { blocks: [], kinds: [], effort: [], costs: [], unpriced: 0, unlocking: null };

describe("A study", () => {
  test("has every chapter, in one order, whatever is known", () => {
    const bare = drawn({ state: null, requirements: null, roadmap: null });
    expect(bare.chapters.map(({ id }) => id)).toEqual([...chapterIds]);
    expect(bare.title.ar).toBe("title");
  });

  test("opens with what was ranked and what comes first", () => {
    const { prose, blocks } = chapter(drawn(), "summary");
    expect(prose.ar).toEqual([
      "summary.ranked(3) summary.organisations(2) summary.evaluations(12)",
      "summary.first summary.developNow(2) summary.investFirst(1)",
      "summary.block(17) summary.roadmap",
      "agreement.tentative",
    ]);
    expect(prose.en[3]).toBe("en:agreement.tentative");
    const [top] = blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
    expect(top?.rows.map(([place]) => place)).toMatchObject([{ value: 1 }, { value: 2 }, { value: 3 }]);
  });

  test.each([
    [{ requirements: null }, "summary.roadmap"],
    [{ roadmap: null }, "summary.block(17)"],
    [{ requirements: null, roadmap: null }, "agreement.tentative"],
    [
      {
        requirements: nothingAsked,
        roadmap: { quarters: [], items: [], leftOut: [] },
      },
      "agreement.tentative",
    ],
  ])("says of what is ahead what is known: %j", (parts, sentence) => {
    expect(chapter(drawn(parts), "summary").prose.ar[2]).toBe(sentence);
  });

  test("names the first places only, as many as the method's top", () => {
    const ranked = [1, 2, 3].map((rank) => rankedService(rank));
    const method = { alpha: 0.6, threshold: 50, topK: 2 };
    expect(tables(drawn({ ranked, method }), "summary")[0]?.rows).toHaveLength(2);
  });

  test.each([
    [null, "agreement.notComputable"],
    [0.6669, "agreement.low"],
    [0.667, "agreement.tentative"],
    [0.7999, "agreement.tentative"],
    [0.8, "agreement.reliable"],
  ])("reads an agreement of %s as %s", (agreement, sentence) => {
    expect(chapter(drawn({ agreement }), "method").prose.ar.at(-1)).toBe(sentence);
  });

  test("of an edition without places says so and shows no table of them", () => {
    const study = drawn({ ranked: [] });
    expect(chapter(study, "summary").prose.ar[1]).toBe("summary.developNow(0) summary.investFirst(0)");
    expect(chapter(study, "results").prose.ar).toEqual(["results.lead(0)"]);
    expect(chapter(study, "robustness").prose.ar).toEqual(["robustness.absent"]);
    expect(chapter(study, "annexes").blocks).toEqual([]);
    expect(study.keyFigures.map(({ id }) => id)).not.toContain("meanImpact");
  });

  test("lists organisations by what they nominated, and nominations without a place apart", () => {
    const [byOrganisation, unranked] = tables(drawn(), "nominations");
    expect(byOrganisation?.rows).toMatchObject([
      [{ en: "Ministry of Health" }, { value: 2 }, { value: 1 }, { value: 81.35 }, { value: 1 }],
      [{ en: "Ministry of Interior" }, { value: 2 }, { value: 2 }, { format: "index" }, { value: 1 }],
    ]);
    expect(unranked?.rows).toMatchObject([[{ ar: "حجز موعد" }, { ar: "وزارة الصحة" }]]);
    const all = drawn({ incomplete: [] });
    expect(tables(all, "nominations")).toHaveLength(1);
    expect(chapter(all, "nominations").prose.ar).toEqual(["nominations.lead(3)"]);
  });

  test("knows no mean priority of an organisation without a place", () => {
    const [first] = tables(drawn({ ranked: [] }), "nominations");
    expect(first?.rows).toMatchObject([[{}, { value: 1 }, { value: 0 }, null, { value: 0 }]]);
  });

  test.each(["state", "requirements", "roadmap"] as const)("without %s says that it is not there", (id) => {
    const { prose, blocks } = chapter(drawn({ [id]: null }), id);
    expect(prose.ar).toEqual([`${id}.absent`]);
    expect(blocks).toEqual([]);
  });

  test("counts only the ranks that are certain to a degree", () => {
    const range = { lowest: 1, highest: 9, coverage: 0.91, topK: 0.5 };
    const ranked = [rankedService(1), rankedService(2, { range }), rankedService(3, { range: null })];
    const study = drawn({ ranked });
    expect(chapter(study, "robustness").prose.ar).toEqual(["robustness.lead robustness.steady(1)"]);
    expect(tables(study, "robustness")[0]?.rows).toHaveLength(2);
  });

  test("charts what has both indices, and says which group is empty", () => {
    const ranked = [rankedService(1), rankedService(2, { impact: null, quadrant: null })];
    const { blocks } = chapter(drawn({ ranked }), "quadrants");
    expect(blocks[0]).toMatchObject({ kind: "chart", points: [{ place: 1, quadrant: "A" }] });
    const said = blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text.ar] : []));
    expect(said.filter((text) => text === "quadrants.none")).toHaveLength(3);
    const noReadiness = [rankedService(1, { readiness: null }), rankedService(2, { impact: null })];
    expect(chapter(drawn({ ranked: noReadiness }), "quadrants").blocks[0]).toMatchObject({ points: [] });
  });

  test("parts requirements into building blocks, other kinds, work and money, and shows what there is", () => {
    const asked = tables(drawn(), "requirements");
    expect(asked.map(({ rows }) => rows.length)).toEqual([2, 2, 1, 3]);
    expect(asked[0]?.rows[0]?.slice(1)).toEqual([
      { value: 17, format: "count" },
      { ar: "1 و5", en: "1 and 5" },
      { value: 11, format: "count" },
      { value: 513.25, format: "index" },
    ]);
    expect(asked[3]?.rows).toMatchObject([
      [{ ar: "requirements.effort" }, { value: 41.5 }],
      [{ ar: "requirements.cost" }, { value: 96_500 }],
      [{ ar: "requirements.unpriced" }, { value: 2 }],
    ]);
    const { requirements } = studyMaterial();
    const priced = requirements && { ...requirements, unpriced: 0 };
    expect(tables(drawn({ requirements: priced }), "requirements")[3]?.rows).toHaveLength(2);
    expect(tables(drawn({ requirements: nothingAsked }), "requirements")).toEqual([]);
  });

  test("says of an indicator whose period was not over that it was not", () => {
    const { state } = studyMaterial();
    const [before] = state?.stated ?? [];
    if (!state || !before) throw new Error("The material states no indicator.");
    const over = { ...before, partial: false };
    const stated = tables(drawn({ state: { ...state, stated: [before, over] } }), "state").at(-1);
    expect(stated?.rows).toMatchObject([
      [{}, { ar: "state.partial" }, {}, null],
      [{}, { ar: "period" }, {}, null],
    ]);
  });

  test("says how much the roadmap leaves out, what and why, where it does", () => {
    expect(tables(drawn(), "roadmap").at(-1)?.rows).toHaveLength(3);
    expect(tables(drawn(), "roadmap").at(-1)?.rows[0]).toMatchObject([
      { en: "Service 3" },
      { en: "The budget of 2018 does not suffice" },
    ]);
    expect(chapter(drawn(), "roadmap").prose.ar).toEqual(["roadmap.lead(2) roadmap.leftOut(3)"]);
    const whole = drawn({ roadmap: { quarters: [], items: [], leftOut: [] } });
    expect(chapter(whole, "roadmap")).toMatchObject({ prose: { ar: ["roadmap.lead(0)"] }, blocks: [] });
  });

  test("shows stated indicators only where there are any", () => {
    const { state } = studyMaterial();
    expect(tables(drawn(), "state")).toHaveLength(4);
    expect(tables(drawn({ state: state && { ...state, stated: [] } }), "state")).toHaveLength(3);
  });

  test("annexes every proposal with the figures that are known of it", () => {
    const ranked = [
      rankedService(1),
      rankedService(2, { figures: null, service: null, targetMaturity: null, quadrant: null }),
    ];
    const [facts, , fewer] = tables(drawn({ ranked }), "annexes");
    expect(facts?.rows).toHaveLength(15);
    expect(fewer?.rows).toHaveLength(8);
    expect(fewer?.rows[2]).toMatchObject([{ ar: "facts.code" }, { ar: "annexes.newService" }]);
    expect(fewer?.rows[7]).toMatchObject([{ ar: "facts.targetMaturity" }, null]);
  });

  test("has the words that people wrote, and the draft in a language without any", () => {
    const written = chapter(
      drawn({}, [["summary", { ar: "فقرة أولى\nمتصلة\n\n  فقرة ثانية \r\n \r\n", en: null }]]),
      "summary",
    );
    expect(written.prose.ar).toEqual(["فقرة أولى\nمتصلة", "فقرة ثانية"]);
    expect(written.prose.en[3]).toBe("en:agreement.tentative");
    expect(written.written).toBe(true);
    const english = chapter(drawn({}, [["summary", { ar: null, en: "One." }]]), "summary");
    expect(english).toMatchObject({ written: true, prose: { en: ["One."] } });
    expect(chapter(drawn(), "summary").written).toBe(false);
  });

  test("leaves out key figures that are not known", () => {
    const ids = drawn({ agreement: null, state: null }).keyFigures.map(({ id }) => id);
    expect(ids).toEqual([
      "ranked",
      "organisations",
      "evaluations",
      "meanImpact",
      "meanReadiness",
      "developNow",
    ]);
    expect(drawn().keyFigures.find(({ id }) => id === "online")?.figure.value).toBe(11);
  });

  test("says Arabic where there is no English", () => {
    const onlyArabic: Say = (sentence) => ({ ar: sentence, en: null });
    const { chapters } = drawUpStudy(studyMaterial(), new Map(), onlyArabic);
    expect(chapters[0]?.prose.en).toEqual(chapters[0]?.prose.ar);
    expect(chapters[4]?.prose.en).toEqual(chapters[4]?.prose.ar);
  });
});
