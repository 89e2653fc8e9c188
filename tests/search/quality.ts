import { searchServices } from "#lib/catalogue/queries/search-services.ts";
import { everything } from "#lib/domain/catalogue/catalogue-search.ts";
import type { Judgment } from "./judgments.ts";

/** How well the search finds what people mean. */
export interface Quality {
  queries: number;
  /** The share of queries of which the first answer, or one of the first five, is one that was expected. */
  recallAt1: number;
  recallAt5: number;
  /** The mean of one over the place of the first expected answer among the first twenty. */
  meanReciprocalRank: number;
}

const SHOWN = 20;

export async function qualityOf(
  judgments: readonly Judgment[],
): Promise<{ all: Quality; classes: Record<string, Quality> }> {
  const placed: { about: string; place: number | null }[] = [];
  for (const { query, expected, class: about } of judgments) {
    const { items } = await searchServices({ ...everything, q: query }, SHOWN);
    const place = items.findIndex(({ code }) => expected.includes(code));
    placed.push({ about, place: place < 0 ? null : place + 1 });
  }
  const names = [...new Set(placed.map(({ about }) => about))];
  return {
    all: measured(placed.map(({ place }) => place)),
    classes: Object.fromEntries(
      names.map((name) => [
        name,
        measured(placed.filter(({ about }) => about === name).map(({ place }) => place)),
      ]),
    ),
  };
}

function measured(places: readonly (number | null)[]): Quality {
  const mean = (value: (place: number | null) => number) =>
    Number((places.map(value).reduce((sum, one) => sum + one, 0) / places.length).toFixed(4));
  return {
    queries: places.length,
    recallAt1: mean((place) => (place === 1 ? 1 : 0)),
    recallAt5: mean((place) => (place !== null && place <= 5 ? 1 : 0)),
    meanReciprocalRank: mean((place) => (place === null ? 0 : 1 / place)),
  };
}
