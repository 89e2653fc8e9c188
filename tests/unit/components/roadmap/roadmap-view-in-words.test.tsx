import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { delayText } from "#components/roadmap/delay-text.ts";
import { GanttChart } from "#components/roadmap/gantt-chart.tsx";
import { LeftOutList } from "#components/roadmap/left-out-list.tsx";
import { PlanTable } from "#components/roadmap/plan-table.tsx";
import { ProgressOverview } from "#components/roadmap/progress-overview.tsx";
import { span } from "#components/roadmap/span.ts";
import type { Delay } from "#lib/domain/roadmap/progress.ts";
import { readPlan } from "#lib/roadmap/read-roadmap.ts";
import { buildingBlock, proposal, roadmapOf } from "#tests/support/roadmap-input.ts";

const input = roadmapOf([
  buildingBlock("identity"),
  proposal("licence", { priority: 90, duration: 2 }),
  proposal("permit", { priority: 40 }),
]);
const plan = [
  { item: "identity", quarter: "2027-Q1" },
  { item: "licence", quarter: "2027-Q2" },
];
const names = new Map([
  ["identity", { ar: "الهوية الرقمية", en: "Digital identity" }],
  ["licence", { ar: "تجديد رخصة القيادة", en: "Driving licence renewal" }],
  ["permit", { ar: "إذن بناء", en: "Building permit" }],
]);
const ranks = new Map([
  ["licence", 1],
  ["permit", 2],
]);
const read = readPlan({ input, plan });
const about = { language: "ar", names, ranks } as const;
const run = { from: "2027-Q2", until: "2027-Q3" };
/** What a reader sees, without what only draws. */
const wordsOf = (element: ReactElement) =>
  renderToStaticMarkup(element)
    .replace(/<title>.*?<\/title>/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ");

test("a span of one quarter is that quarter, a longer one runs from the first to the last", () => {
  expect(span("ar", { from: "2027-Q1", until: "2027-Q1" })).toBe("الربع الأول 2027");
  expect(span("ar", run)).toBe("من الربع الثاني 2027 إلى الربع الثالث 2027");
});

describe("A delay is told by what was planned and how many quarters it is", () => {
  const late = (kind: Delay["kind"], quarters: number) => delayText("ar", run, { kind, quarters });
  test.each([
    [1, "ربع واحد"],
    [2, "ربعان"],
    [3, "3 أرباع"],
    [11, "11 ربعًا"],
    [100, "100 ربع"],
  ])("%d", (quarters, words) => {
    expect(late("startedLate", quarters)).toBe(`كان موعد البدء الربع الثاني 2027. التأخر: ${words}.`);
  });

  test("as to the completion by the last quarter of the plan", () => {
    expect(late("notCompleted", 1)).toContain("موعد الإنجاز الربع الثالث 2027، ولم يُبلَّغ عنه");
    expect(delayText("en", run, { kind: "expectedLate", quarters: 2 })).toBe(
      "Planned to be completed in Q3 2027, and expected 2 quarters later.",
    );
  });
});

describe("The chart", () => {
  test("gives every name whole, a service with its place, and says what is late", () => {
    const words = wordsOf(<GanttChart {...about} read={read} late={["licence"]} />);
    expect(words).toContain("1. تجديد رخصة القيادة · متأخر ");
    expect(words).toMatch(/شريطان.* 2027 1 2 3 4 الهوية الرقمية 1\./);
    expect(wordsOf(<GanttChart {...about} read={read} />)).not.toContain("متأخر");
  });

  test("draws a building block hollow with a broken edge, a service filled", () => {
    const bars = renderToStaticMarkup(<GanttChart {...about} read={read} />).match(/<rect [^>]+>/g) ?? [];
    expect(bars.map((bar) => [bar.includes("stroke-dasharray"), bar.includes("fill-green")])).toEqual([
      [true, false],
      [false, true],
    ]);
  });
});

describe("The table", () => {
  const report = {
    id: "1",
    roadmapId: "1",
    item: "licence",
    progress: "started",
    quarter: "2027-Q3",
    noteAr: "بدأ الفريق",
    noteEn: null,
    reportedAt: new Date(),
    reportedById: null,
  } as const;
  const delays = new Map<string, Delay>([["licence", { kind: "startedLate", quarters: 1 }]]);

  test("says beside each item what was reported and how late it is", () => {
    const words = wordsOf(
      <PlanTable {...about} read={read} carriedOut={{ reports: new Map([["licence", report]]), delays }} />,
    );
    expect(words).toContain(
      "بدأت في الربع الثالث 2027 كان موعد البدء الربع الثاني 2027. التأخر: ربع واحد. بدأ الفريق",
    );
    expect(words).toContain("لم يُبلَّغ عنها بعد");
  });

  test("says nothing of it before publication", () => {
    expect(wordsOf(<PlanTable {...about} read={read} />)).not.toContain("المتابعة");
  });
});

describe("The progress of a plan", () => {
  const counts = { completed: 0, running: 1, stopped: 0, notReported: 1 };
  const of = (late: string[]) =>
    wordsOf(
      <ProgressOverview
        {...about}
        read={read}
        progress={{
          counts,
          late,
          delays: new Map<string, Delay>([["licence", { kind: "notStarted", quarters: 1 }]]),
        }}
        today="2027-Q3"
      />,
    );

  test("names what is late with its place", () => {
    expect(of(["licence"])).toMatch(/متأخر عن الخطة 1 .*تجديد رخصة القيادة المرتبة 1 كان موعد البدء/);
  });

  test("says that nothing is", () => {
    expect(of([])).toContain("لا شيء متأخرًا عن الخطة في الربع الثالث 2027.");
  });
});

describe("What is left out", () => {
  const wordsFor = (solved: Parameters<typeof LeftOutList>[0]["solved"]) =>
    wordsOf(<LeftOutList {...about} solved={solved} />);
  const solved = { plan, leftOut: [], unplanned: [], currency: "USD" as const };
  const limit = { kind: "budget", year: "2027", amount: 10 } as const;
  const because = { kind: "limit", limit, missing: 1200 } as const;

  test("is said to be nothing", () => {
    expect(wordsFor(solved)).toContain("دخلت الخطةَ كلُّ الخدمات");
  });

  test.each([
    [null, "مع أن فيها متسعًا"],
    [{ kind: "pin" }, "بقرار من فريق الجودة"],
    [{ kind: "date" }, "لا تكفي مدة الخطة"],
    [because, "لا تكفي موازنة 2027: ينقصها 1,200 دولار"],
    [
      {
        kind: "limit",
        limit: { kind: "capacity", quarter: "2027-Q1", skill: "design", amount: 1 },
        missing: 0.5,
      },
      "المتوافر في الربع الأول 2027: ينقص 0.5 من أشهر العمل",
    ],
    [{ kind: "dependency", needs: "identity", because: { kind: "date" } }, "ولا يبقى بعد إنجاز ذلك"],
    [
      { kind: "dependency", needs: "payment", because },
      "تحتاج إلى «payment»، وهذا خارج الخطة. لا تكفي موازنة",
    ],
  ] as const)("because of %j", (obstacle, words) => {
    expect(wordsFor({ ...solved, leftOut: [{ item: "permit", obstacle }] })).toContain(words);
  });

  test("or cannot be planned, and by what", () => {
    const unplanned = [{ item: "permit", why: "needNotPlanned", needs: "licence" } as const];
    expect(wordsFor({ ...solved, unplanned })).toContain(
      "تحتاج إلى «تجديد رخصة القيادة»، وهذا لا يمكن تخطيطه",
    );
  });
});
