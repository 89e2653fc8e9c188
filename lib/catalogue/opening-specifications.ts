import type { OpenTime } from "#lib/domain/opening-hours/open-times.ts";

/** Times of a week as schema.org has them (OpeningHoursSpecification): each once, with the days on which they hold. */
export interface OpeningSpecification {
  days: string[];
  opens: string;
  closes: string;
}

export function openingSpecifications(times: readonly OpenTime[]): OpeningSpecification[] {
  const alike = Map.groupBy(times, ({ opens, closes }) => `${opens} ${closes}`);
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map(({ opens, closes }) => ({
      days: group.map(({ day }) => `https://schema.org/${day.charAt(0).toUpperCase()}${day.slice(1)}`),
      opens,
      // It has no name for the midnight that ends a day: search engines ask for the minute before.
      closes: closes === "24:00" ? "23:59" : closes,
    })),
  );
}
