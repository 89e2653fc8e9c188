import { frequencies, periodOf, type Frequency } from "./period.ts";

export interface KeptValue {
  period: string;
  value: number;
  partial: boolean;
  definition: number;
}

/** An indicator as a quarterly edition keeps it. */
export interface KeptIndicator {
  id: string;
  values: readonly KeptValue[];
}

type Told = Pick<KeptValue, "period" | "value">;

/**
 * What became of an indicator between two editions. Values are compared only where both were measured by the same
 * definition and are of periods equally long; `share` is the difference over what was before, null over nought.
 */
export type EditionChange = { id: string } & (
  | { kind: "changed"; before: Told; after: Told; difference: number; share: number | null }
  /** The later edition knows no later period, and says the same of it. */
  | { kind: "unchanged"; before: Told; after: Told }
  /** The same period, told differently: it was put right in between. */
  | { kind: "corrected"; before: Told; after: Told }
  | { kind: "otherDefinition"; before: Told; after: Told }
  | { kind: "onlyBefore"; before: Told }
  | { kind: "onlyAfter"; after: Told }
);

/** Every indicator of either edition, in the order of the later one. */
export function editionChanges(
  earlier: readonly KeptIndicator[],
  later: readonly KeptIndicator[],
): EditionChange[] {
  const before = new Map(earlier.map((indicator) => [indicator.id, indicator.values]));
  const gone = earlier.filter(({ id }) => !later.some((indicator) => indicator.id === id));
  return [...later, ...gone.map(({ id }) => ({ id, values: [] }))].flatMap(({ id, values }) =>
    changeOf(id, before.get(id) ?? [], values),
  );
}

function changeOf(
  id: string,
  earlier: readonly KeptValue[],
  later: readonly KeptValue[],
): EditionChange | [] {
  // The shortest periods that both know.
  const both = frequencies.find((frequency) => latest(earlier, frequency) && latest(later, frequency));
  const before = latestOf(earlier, both);
  const after = latestOf(later, both);
  if (!before) return after ? { id, kind: "onlyAfter", after: told(after) } : [];
  if (!after) return { id, kind: "onlyBefore", before: told(before) };
  const values = { id, before: told(before), after: told(after) };
  if (both === undefined || before.definition !== after.definition)
    return { kind: "otherDefinition", ...values };
  const difference = after.value - before.value;
  if (before.period === after.period)
    return difference === 0 ? { kind: "unchanged", ...values } : { kind: "corrected", ...values };
  const share = before.value === 0 ? null : difference / before.value;
  return { kind: "changed", ...values, difference, share };
}

function latestOf(values: readonly KeptValue[], frequency: Frequency | undefined): KeptValue | undefined {
  const asked = frequency === undefined ? frequencies : [frequency];
  return asked.map((one) => latest(values, one)).find((value) => value !== undefined);
}

/** The latest period that was over. */
function latest(values: readonly KeptValue[], frequency: Frequency): KeptValue | undefined {
  return values
    .filter(({ period, partial }) => !partial && periodOf(period)?.frequency === frequency)
    .toSorted((a, b) => (a.period < b.period ? -1 : 1))
    .at(-1);
}

function told({ period, value }: KeptValue): Told {
  return { period, value };
}
