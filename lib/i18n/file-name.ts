const leftToRightMark = "\u200e";

/** Numbers, Latin letters and signs with the ending of a file behind Arabic words. */
const latinEnding = /(?<=[\u0590-\u08ff]\s+)[^\s\u0590-\u08ff]+\.[a-z0-9]{1,8}$/i;

/**
 * The name of a file in two: its Arabic words, and the number with the ending that belongs to it. Beside each other
 * without more they would change places ("xlsx.2026").
 */
export function partsOfFileName(name: string): { words: string; ending: string } {
  const at = name.search(latinEnding);
  return at < 0 ? { words: name, ending: "" } : { words: name.slice(0, at), ending: name.slice(at) };
}

/** The name of a file for where only a text can stand, with a mark between its parts; elsewhere elements part them. */
export function shownFileName(name: string): string {
  const { words, ending } = partsOfFileName(name);
  return ending === "" ? name : `${words}${leftToRightMark}${ending}`;
}
