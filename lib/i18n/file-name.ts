const leftToRightMark = "\u200e";

/** Numbers, Latin letters and signs with the ending of a file behind Arabic words. */
const latinEnding = /(?<=[\u0590-\u08ff]\s+)[^\s\u0590-\u08ff]+\.[a-z0-9]{1,8}$/i;

/**
 * The name of a file as it is shown: without a mark, a number that follows Arabic words would change places with the
 * ending that belongs to it ("xlsx.2026").
 */
export function shownFileName(name: string): string {
  return name.replace(latinEnding, (ending) => `${leftToRightMark}${ending}`);
}
