import { byCodeUnit } from "#lib/domain/criteria/canonical-order.ts";

/** A place of an edition, as two editions are compared by it. */
export interface ComparedPlace {
  id: string;
  /** The code of the service, or null for one that is new. */
  service: string | null;
  organisation: string;
  name: { ar: string };
  rank: number;
}

export const movementKinds = ["up", "down", "same", "entered", "gone"] as const;

export type MovementKind = (typeof movementKinds)[number];

/** What became of a service from one edition to another; a side is null where it has no place there. */
export interface Movement<Place extends ComparedPlace> {
  kind: MovementKind;
  before: Place | null;
  after: Place | null;
  /** How many places it gained, negative where it lost them; null where it has no place on a side. */
  places: number | null;
  /** Is the place shared with another service, in each edition? */
  tied: { before: boolean; after: boolean };
}

/**
 * What became of every service of two rankings, in the order of the later one; those that are gone follow in the
 * order of the earlier. A service is known by its code; one without is known by its organisation and name.
 */
export function movements<Place extends ComparedPlace>(
  earlier: readonly Place[],
  later: readonly Place[],
): Movement<Place>[] {
  const before = new Map(earlier.map((place) => [keyOf(place), place]));
  const after = new Set(later.map(keyOf));
  const tiedBefore = sharedRanks(earlier);
  const tiedAfter = sharedRanks(later);
  const moved = (was: Place | null, is: Place | null): Movement<Place> => {
    const places = was && is ? was.rank - is.rank : null;
    return {
      kind: kindOf(was, is),
      before: was,
      after: is,
      places,
      tied: {
        before: was !== null && tiedBefore.has(was.rank),
        after: is !== null && tiedAfter.has(is.rank),
      },
    };
  };
  return [
    ...later.toSorted(byPlace).map((place) => moved(before.get(keyOf(place)) ?? null, place)),
    ...earlier
      .filter((place) => !after.has(keyOf(place)))
      .toSorted(byPlace)
      .map((place) => moved(place, null)),
  ];
}

function keyOf({ service, organisation, name }: ComparedPlace): string {
  return service ?? `${organisation}/${name.ar}`;
}

function kindOf(was: ComparedPlace | null, is: ComparedPlace | null): MovementKind {
  if (!was) return "entered";
  if (!is) return "gone";
  if (was.rank === is.rank) return "same";
  return was.rank > is.rank ? "up" : "down";
}

function sharedRanks(places: readonly ComparedPlace[]): ReadonlySet<number> {
  const ranks = places.map(({ rank }) => rank);
  return new Set(ranks.filter((rank, index) => ranks.indexOf(rank) !== index));
}

function byPlace(a: ComparedPlace, b: ComparedPlace): number {
  return a.rank - b.rank || byCodeUnit(a.id, b.id);
}
