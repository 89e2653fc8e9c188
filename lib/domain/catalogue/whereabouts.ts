import { openingHours, type OpeningHours } from "#lib/domain/opening-hours/open-times.ts";

/** Where a department or an organisation is found, as far as it says. */
export interface Reached<Text> {
  phone: string | null;
  address: Text | null;
  openingHours: OpeningHours<Text> | null;
}

export interface OwnWay<Text> {
  kind: "counter" | "website" | "phone" | "post";
  phone: string | null;
  place: Text | null;
  /** In its own words. */
  hours: Text | null;
}

/** Who says it: the service itself, the department that gives it, or its organisation. */
export type Source = "service" | "department" | "organisation";

export interface Said<Value> {
  value: Value;
  source: Source;
}

export interface Whereabouts<Text> {
  place: Said<Text> | null;
  hours: Said<OpeningHours<Text>> | null;
  phone: Said<string> | null;
}

interface Above<Text> {
  department: Reached<Text> | null;
  organisation: Reached<Text>;
}

/** What a counter and a telephone take over; a website and the post have no place and no hours but their own. */
const takenOver = {
  counter: { place: true, hours: true, phone: true },
  phone: { place: false, hours: true, phone: true },
  website: { place: false, hours: false, phone: false },
  post: { place: true, hours: false, phone: false },
} as const satisfies Record<OwnWay<never>["kind"], Record<keyof Whereabouts<never>, boolean>>;

/**
 * Where a way to a service leads: what the service says of it, else its department, else its organisation. A service
 * that names no way of its own (null) is given at the counter.
 */
export function whereabouts<Text>(
  way: OwnWay<Text> | null,
  { department, organisation }: Above<Text>,
): Whereabouts<Text> {
  const takes = takenOver[way?.kind ?? "counter"];
  return {
    place: saidBy(way?.place, takes.place && [department?.address, organisation.address]),
    hours: saidBy(
      openingHours([], way?.hours ?? null),
      takes.hours && [department?.openingHours, organisation.openingHours],
    ),
    phone: saidBy(way?.phone, takes.phone && [department?.phone, organisation.phone]),
  };
}

function saidBy<Value>(
  own: Value | null | undefined,
  above: readonly [Value | null | undefined, Value | null] | false,
): Said<Value> | null {
  if (own != null) return { value: own, source: "service" };
  if (!above) return null;
  const [department, organisation] = above;
  if (department != null) return { value: department, source: "department" };
  return organisation === null ? null : { value: organisation, source: "organisation" };
}
