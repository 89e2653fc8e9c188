/** Why a field of a roadmap's input is refused. */
export const ROADMAP_FAULT_REASONS = [
  "cycle",
  "empty",
  "missing",
  "needsItself",
  "negative",
  "notAQuarter",
  "notAllowed",
  "notConsecutive",
  "notOnePerQuarter",
  "outOfRange",
  "outsideHorizon",
  "repeatedDependency",
  "repeatedId",
  "repeatedPin",
  "unknownId",
  "wrongType",
] as const;

export type RoadmapFaultReason = (typeof ROADMAP_FAULT_REASONS)[number];

/** One field at fault: `path` as in `items[3].cost`; of a cycle, the items in the order in which each needs the next. */
export type RoadmapFault = { path: string; reason: RoadmapFaultReason; cycle?: string[] };
