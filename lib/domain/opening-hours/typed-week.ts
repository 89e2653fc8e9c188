import type { Reason } from "#lib/domain/reasons.ts";
import { hoursOn, keyOf, type OpenHours } from "./joined-days.ts";
import { weekdays, type OpenTime, type Weekday } from "./open-times.ts";

/** What a form asks of a day: whether it is as usual, a day off, or has hours of its own. */
export const dayKinds = ["usual", "closed", "other"] as const;
export type DayKind = (typeof dayKinds)[number];

/** So many times a day a form lets something open: before noon and after it. */
export const spells = ["first", "second"] as const;
export type Spell = (typeof spells)[number];

/** As typed: what nobody typed is null. */
export type TypedHours = Record<Spell, { opens: string | null; closes: string | null }>;

/** A week as a form has it: the usual hours once, and each day by them. */
export interface TypedWeek {
  usual: TypedHours;
  days: Record<Weekday, { kind: DayKind; hours: TypedHours }>;
}

export interface Fault {
  path: readonly string[];
  reason: Reason;
}

/** The week of the government: its working days, and what nobody has typed yet. */
const workingDays: readonly Weekday[] = ["sunday", "monday", "tuesday", "wednesday", "thursday"];
const nothingTyped: TypedHours = {
  first: { opens: null, closes: null },
  second: { opens: null, closes: null },
};

/** The hours of a week that a form says, in the order of the week; or what is wrong with them and where. */
export function openTimesOf({ usual, days }: TypedWeek): { times: OpenTime[]; faults: Fault[] } {
  const isUsed = weekdays.some((day) => days[day].kind === "other");
  const said = read(usual, ["usual"]);
  // Nothing at all is known of the hours: no fault, for nobody has to say them.
  if (!isUsed && said.isEmpty) return { times: [], faults: [] };
  const needsUsual = weekdays.some((day) => days[day].kind === "usual");
  const faults = [...said.faults, ...(said.isEmpty && needsUsual ? [missing(["usual"])] : [])];
  const times = weekdays.flatMap((day) => {
    const { kind, hours } = days[day];
    if (kind === "closed") return [];
    const own = kind === "usual" ? said : read(hours, ["days", day, "hours"]);
    if (kind === "other") faults.push(...(own.isEmpty ? [missing(["days", day, "hours"])] : own.faults));
    return own.hours.map((one) => ({ day, ...one }));
  });
  return faults.length > 0 ? { times: [], faults } : { times, faults };
}

/** A week as a form begins with it: what most days have in common is the usual. */
export function typedWeek(times: readonly OpenTime[]): TypedWeek {
  const usual = mostCommon(weekdays.map((day) => hoursOn(day, times)).filter((hours) => hours.length > 0));
  const kindOf = (day: Weekday): DayKind => {
    const hours = hoursOn(day, times);
    if (usual === undefined) return workingDays.includes(day) ? "usual" : "closed";
    if (hours.length === 0) return "closed";
    return keyOf(hours) === keyOf(usual) ? "usual" : "other";
  };
  const dayOf = (day: Weekday) => {
    const kind = kindOf(day);
    return { kind, hours: kind === "other" ? typed(hoursOn(day, times)) : nothingTyped };
  };
  return {
    usual: usual === undefined ? nothingTyped : typed(usual),
    days: {
      saturday: dayOf("saturday"),
      sunday: dayOf("sunday"),
      monday: dayOf("monday"),
      tuesday: dayOf("tuesday"),
      wednesday: dayOf("wednesday"),
      thursday: dayOf("thursday"),
      friday: dayOf("friday"),
    },
  };
}

interface Read {
  hours: OpenHours[];
  faults: Fault[];
  isEmpty: boolean;
}

function read(typedHours: TypedHours, path: readonly string[]): Read {
  const faults: Fault[] = [];
  const hours: OpenHours[] = [];
  for (const spell of spells) {
    const { opens, closes: typedClose } = typedHours[spell];
    // A day that closes at midnight closes at its own end.
    const closes = typedClose === "00:00" ? "24:00" : typedClose;
    const fault = (field: string, reason: Reason) => faults.push({ path: [...path, spell, field], reason });
    if (opens === null && closes === null) continue;
    if (opens === null) fault("opens", "required");
    else if (closes === null) fault("closes", "required");
    else if (closes <= opens) fault("closes", "closesBeforeOpening");
    else if (hours.some((earlier) => opens <= earlier.closes && earlier.opens <= closes))
      fault("opens", "hoursMeet");
    else hours.push({ opens, closes });
  }
  const isEmpty = faults.length === 0 && hours.length === 0;
  return { hours: hours.toSorted((one, other) => (one.opens < other.opens ? -1 : 1)), faults, isEmpty };
}

function missing(path: readonly string[]): Fault {
  return { path: [...path, "first", "opens"], reason: "required" };
}

function mostCommon(all: readonly OpenHours[][]): OpenHours[] | undefined {
  const often = (hours: OpenHours[]) => all.filter((one) => keyOf(one) === keyOf(hours)).length;
  return all.toSorted((one, other) => often(other) - often(one))[0];
}

function typed([first, second]: readonly OpenHours[]): TypedHours {
  const said = (hours: OpenHours | undefined) => ({
    opens: hours?.opens ?? null,
    closes: hours?.closes === "24:00" ? "00:00" : (hours?.closes ?? null),
  });
  return { first: said(first), second: said(second) };
}
