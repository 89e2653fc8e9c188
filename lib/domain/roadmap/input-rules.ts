import { skills } from "#lib/domain/proposals/papers.ts";
import { areConsecutive, yearsOf } from "./horizon.ts";
import { orderByNeeds } from "./order-by-needs.ts";
import type { RoadmapFault } from "./roadmap-fault.ts";
import type { RoadmapInput } from "./roadmap-input.ts";

/**
 * What a well-formed input must still hold: the quarters follow one another, ids are unique and known, nothing
 * needs itself by whatever way, and every limit is stated for the whole horizon.
 */
export function brokenInputRules(input: RoadmapInput): RoadmapFault[] {
  const faults = [
    ...brokenHorizon(input),
    ...repetitions(input.items.map(({ id }) => id)).map((place) => fault(`items[${place}].id`, "repeatedId")),
    ...brokenDependencies(input),
    ...brokenCapacity(input),
    ...brokenBudget(input),
    ...brokenPins(input),
  ];
  return faults.length > 0 ? faults : cycles(input);
}

function fault(path: string, reason: RoadmapFault["reason"]): RoadmapFault {
  return { path, reason };
}

function brokenHorizon({ quarters }: RoadmapInput): RoadmapFault[] {
  return areConsecutive(quarters) ? [] : [fault("quarters", "notConsecutive")];
}

function brokenDependencies({ items, dependencies }: RoadmapInput): RoadmapFault[] {
  const known = new Set(items.map(({ id }) => id));
  const keys = dependencies.map(({ item, needs }) => JSON.stringify([item, needs]));
  return [
    ...dependencies.flatMap((dependency, place) =>
      (["item", "needs"] as const)
        .filter((field) => !known.has(dependency[field]))
        .map((field) => fault(`dependencies[${place}].${field}`, "unknownId")),
    ),
    ...dependencies.flatMap(({ item, needs }, place) =>
      item === needs ? [fault(`dependencies[${place}]`, "needsItself")] : [],
    ),
    ...repetitions(keys).map((place) => fault(`dependencies[${place}]`, "repeatedDependency")),
  ];
}

function brokenCapacity({ items, capacity, quarters }: RoadmapInput): RoadmapFault[] {
  return skills.flatMap((skill) => {
    const months = capacity[skill];
    if (months !== undefined)
      return months.length === quarters.length ? [] : [fault(`capacity.${skill}`, "notOnePerQuarter")];
    return items.some(({ effort }) => Number(effort[skill]) > 0)
      ? [fault(`capacity.${skill}`, "missing")]
      : [];
  });
}

function brokenBudget({ budget, quarters }: RoadmapInput): RoadmapFault[] {
  if (budget === null) return [];
  return yearsOf(quarters)
    .filter((year) => !Object.hasOwn(budget, year))
    .map((year) => fault(`budget.${year}`, "missing"));
}

function brokenPins({ items, pins, quarters }: RoadmapInput): RoadmapFault[] {
  const known = new Set(items.map(({ id }) => id));
  return [
    ...pins.flatMap(({ item, quarter }, place) => [
      ...(known.has(item) ? [] : [fault(`pins[${place}].item`, "unknownId")]),
      ...(quarter === null || quarters.includes(quarter)
        ? []
        : [fault(`pins[${place}].quarter`, "outsideHorizon")]),
    ]),
    ...repetitions(pins.map(({ item }) => item)).map((place) => fault(`pins[${place}]`, "repeatedPin")),
  ];
}

/** The first cycle, at the dependency by which its first item needs its second. */
function cycles({ items, dependencies }: RoadmapInput): RoadmapFault[] {
  const { cycle } = orderByNeeds(
    items.map(({ id }) => id),
    dependencies,
  );
  if (cycle === null) return [];
  const place = dependencies.findIndex(({ item, needs }) => item === cycle[0] && needs === cycle[1]);
  return [{ path: `dependencies[${place}]`, reason: "cycle", cycle }];
}

/** Where a key stands that already stood before. */
function repetitions(keys: readonly string[]): number[] {
  const seen = new Set<string>();
  return keys.flatMap((key, place) => {
    const repeated = seen.has(key);
    seen.add(key);
    return repeated ? [place] : [];
  });
}
