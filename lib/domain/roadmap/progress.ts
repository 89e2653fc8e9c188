/** What may become of an item of a published roadmap. */
export const itemProgress = ["started", "completed", "delayed", "stopped"] as const;

/** What was last reported of an item; of a delayed one, `quarter` is that in which it is to be completed now. */
export type ItemReport = { progress: (typeof itemProgress)[number]; quarter: string };

/** When an item is started and completed by the plan, in quarters. */
export type PlannedRun = { id: string; from: string; until: string };

/** What an item is behind its plan with, and by how many quarters, one at least. */
export type Delay = {
  kind: "notStarted" | "startedLate" | "notCompleted" | "expectedLate" | "completedLate";
  quarters: number;
};

/** Where an item stands, or that nothing is known of it. */
export const standings = ["completed", "running", "stopped", "notReported"] as const;
type Standing = (typeof standings)[number];

export type PlanProgress = {
  /** How many items stand where. */
  counts: Record<Standing, number>;
  /** What is or was behind the plan, by item. */
  delays: ReadonlyMap<string, Delay>;
  /** The items that are behind it now, in the order of the plan; what was completed late no longer is. */
  late: string[];
};

/** How far a published plan is carried out in a quarter, by what was last reported of each of its items. */
export function progressOf(
  runs: readonly PlannedRun[],
  reports: ReadonlyMap<string, ItemReport>,
  today: string,
): PlanProgress {
  const counts = { completed: 0, running: 0, stopped: 0, notReported: 0 };
  const delays = new Map<string, Delay>();
  for (const run of runs) {
    const report = reports.get(run.id);
    counts[standingOf(report)] += 1;
    const delay = delayOf(run, report, today);
    if (delay) delays.set(run.id, delay);
  }
  const late = [...delays].filter(([, { kind }]) => kind !== "completedLate").map(([id]) => id);
  return { counts, delays, late };
}

function standingOf(report: ItemReport | undefined): Standing {
  switch (report?.progress) {
    case undefined:
      return "notReported";
    case "started":
    case "delayed":
      return "running";
    case "completed":
    case "stopped":
      return report.progress;
  }
}

/** A quarter is over before anything is late in it. */
function delayOf({ from, until }: PlannedRun, report: ItemReport | undefined, today: string): Delay | null {
  switch (report?.progress) {
    case undefined:
      return behind("notCompleted", until, today) ?? behind("notStarted", from, today);
    case "started":
      return behind("notCompleted", until, today) ?? behind("startedLate", from, report.quarter);
    case "delayed":
      return report.quarter < today
        ? behind("notCompleted", until, today)
        : behind("expectedLate", until, report.quarter);
    case "completed":
      return behind("completedLate", until, report.quarter);
    case "stopped":
      return null;
  }
}

function behind(kind: Delay["kind"], planned: string, actual: string): Delay | null {
  const quarters = countOf(actual) - countOf(planned);
  return quarters > 0 ? { kind, quarters } : null;
}

/** The quarters since the year 0. */
function countOf(quarter: string): number {
  return 4 * Number(quarter.slice(0, 4)) + Number(quarter.slice(-1));
}
