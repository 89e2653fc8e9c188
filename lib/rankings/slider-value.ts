/** A share as its slider has it: of a hundred, with one decimal. */
export function sliderValue(share: number): number {
  return Math.round(1000 * share) / 10;
}

/** The share that a slider asks for; where it stands as it was drawn that is the exact one, not the rounded. */
export function askedShare(value: number | undefined, own: number): number {
  return value === undefined || value === sliderValue(own) ? own : value / 100;
}
