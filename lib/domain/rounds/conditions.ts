import type { Criterion } from "#lib/domain/criteria/criterion.ts";
import type { ShortOf } from "#lib/domain/evaluations/short-of-evaluations.ts";
import type { Phase } from "./phases.ts";
import { weightsSumToOne } from "./weights-sum-to-one.ts";

/** What a round is when it is to move on; moments in milliseconds since 1970. */
export interface RoundFacts {
  now: number;
  nominatingFrom: number;
  nominatingUntil: number;
  objectionsUntil: number | null;
  /** Is an edition of it being corrected? */
  correcting: boolean;
  criteria: readonly Criterion[];
  /** How many nominations are accepted, and how many still wait for a decision. */
  accepted: number;
  undecided: number;
  /** Accepted proposals that lack evaluations. */
  short: readonly (ShortOf & { proposal: string })[];
}

/** A condition that is not met. One that is `absolute` holds the round where it is, whatever reason is given. */
export type Unmet =
  | { code: "weightsDoNotSumToOne"; absolute: true }
  | { code: "beforeItsDate"; absolute: false; date: number }
  | { code: "nothingAccepted"; absolute: false }
  | { code: "nominationsUndecided"; absolute: false; count: number }
  | { code: "evaluationsMissing"; absolute: false; short: RoundFacts["short"] }
  | { code: "objectionsOpen"; absolute: false; date: number }
  | { code: "correctionOpen"; absolute: true };

/** What is not met for a round to move on to a phase; empty where nothing hinders it. */
export function unmetConditions(to: Phase, facts: RoundFacts): Unmet[] {
  switch (to) {
    case "nominating":
      return beforeItsDate(facts, facts.nominatingFrom);
    case "evaluating":
      return [
        ...methodNotReady(facts),
        ...beforeItsDate(facts, facts.nominatingUntil),
        ...nominationsNotReady(facts),
      ];
    case "deliberating":
      return facts.short.length > 0
        ? [{ code: "evaluationsMissing", absolute: false, short: facts.short }]
        : [];
    case "archived":
      return [...correctionOpen(facts), ...objectionsOpen(facts)];
    case "planned":
    case "publicationProposed":
    case "published":
      return [];
  }
}

/** May the round move on, given what is unmet and the reason that was written (or null)? */
export function mayMoveOn(unmet: readonly Unmet[], reason: string | null): boolean {
  if (unmet.some(({ absolute }) => absolute)) return false;
  return unmet.length === 0 || reason !== null;
}

function methodNotReady({ criteria }: RoundFacts): Unmet[] {
  return weightsSumToOne(criteria) ? [] : [{ code: "weightsDoNotSumToOne", absolute: true }];
}

function beforeItsDate({ now }: RoundFacts, date: number): Unmet[] {
  return now < date ? [{ code: "beforeItsDate", absolute: false, date }] : [];
}

/** In an archived round a correction could neither be confirmed nor withdrawn, and what it reopened would stay open. */
function correctionOpen({ correcting }: RoundFacts): Unmet[] {
  return correcting ? [{ code: "correctionOpen", absolute: true }] : [];
}

function objectionsOpen({ now, objectionsUntil }: RoundFacts): Unmet[] {
  return objectionsUntil !== null && now < objectionsUntil
    ? [{ code: "objectionsOpen", absolute: false, date: objectionsUntil }]
    : [];
}

function nominationsNotReady({ accepted, undecided }: RoundFacts): Unmet[] {
  return [
    ...(accepted === 0 ? [{ code: "nothingAccepted", absolute: false } as const] : []),
    ...(undecided > 0 ? [{ code: "nominationsUndecided", absolute: false, count: undecided } as const] : []),
  ];
}
