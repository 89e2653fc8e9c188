import { byCodeUnit } from "./canonical-order.ts";
import type { DeckOfCards } from "./deck-of-cards.ts";

/**
 * A deck laid out by numbers: the place of each criterion, counted from the least important on; those of one place
 * weigh the same, and each place left empty between two is a white card.
 */
export function deckOfPositions(positions: Readonly<Record<string, number>>, ratio: number): DeckOfCards {
  const laid = Object.entries(positions).toSorted(([a], [b]) => byCodeUnit(a, b));
  const places = [...new Set(Object.values(positions))].toSorted((a, b) => a - b);
  return {
    levels: places.map((place) => laid.filter(([, one]) => one === place).map(([id]) => id)),
    whiteCards: places.slice(1).map((place, index) => place - Number(places[index]) - 1),
    ratio,
  };
}
