/** The ways in which a service is used: as its channels are. */
export const useChannels = ["counter", "website", "phone", "post"] as const;
export type UseChannel = (typeof useChannels)[number];

/** How often a service was used by one channel in one year, and what people said of it. */
export interface ChannelUse {
  year: number;
  channel: UseChannel;
  uses: number;
  /** How many were asked whether they were satisfied, and how many were; null where nobody was asked. */
  answers: number | null;
  satisfied: number | null;
}

/** Below that many answers a share tells more of chance than of the service, and might tell of persons. */
export const FEWEST_ANSWERS = 30;

export interface YearOfUse {
  year: number;
  uses: number;
  byChannel: Readonly<Record<UseChannel, number>>;
  /** The share of uses that went by the website, from 0 to 1; null where there was no use. */
  digital: number | null;
  /** The share of satisfied answers, from 0 to 1; null below the fewest answers. */
  satisfaction: number | null;
  answers: number;
}

/** The uses of one service or of many together, year by year, the earliest first. */
export function yearsOfUse(rows: readonly ChannelUse[]): YearOfUse[] {
  const byYear = Map.groupBy(rows, ({ year }) => year);
  return [...byYear].map(([year, of]) => yearOf(year, of)).toSorted((a, b) => a.year - b.year);
}

function yearOf(year: number, rows: readonly ChannelUse[]): YearOfUse {
  const by = (channel: UseChannel) =>
    sum(rows.filter((row) => row.channel === channel).map(({ uses }) => uses));
  const byChannel = {
    counter: by("counter"),
    website: by("website"),
    phone: by("phone"),
    post: by("post"),
  };
  const uses = sum(rows.map((row) => row.uses));
  const answers = sum(rows.map((row) => row.answers ?? 0));
  const satisfied = sum(rows.map((row) => row.satisfied ?? 0));
  return {
    year,
    uses,
    byChannel,
    digital: uses === 0 ? null : byChannel.website / uses,
    satisfaction: answers < FEWEST_ANSWERS ? null : satisfied / answers,
    answers,
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What an officer types for one channel; nothing where it was not counted. */
export interface TypedUse {
  uses: number | null;
  answers: number | null;
  satisfied: number | null;
  minutes: number | null;
  visits: number | null;
}

/** The fields of a channel that contradict each other, each with its reason. */
export function faultsOfUse(typed: TypedUse): { field: keyof TypedUse; reason: "required" | "outOfRange" }[] {
  const { uses, answers, satisfied, minutes, visits } = typed;
  if (uses === null)
    return [answers, satisfied, minutes, visits].some((value) => value !== null)
      ? [{ field: "uses", reason: "required" }]
      : [];
  if ((answers === null) !== (satisfied === null))
    return [{ field: answers === null ? "answers" : "satisfied", reason: "required" }];
  if (answers === null || satisfied === null) return [];
  if (answers > uses) return [{ field: "answers", reason: "outOfRange" }];
  return satisfied > answers ? [{ field: "satisfied", reason: "outOfRange" }] : [];
}
