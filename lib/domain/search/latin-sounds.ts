/** What is written in messages, in the order in which it is heard, and the letter that stands for it. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/kh|5/g, "x"],
  [/gh/g, "G"],
  // "g" alone is a jim, as Egyptians say it.
  [/g/g, "j"],
  [/G/g, "g"],
  [/sh|ch/g, "c"],
  [/th|9/g, "s"],
  [/dh/g, "z"],
  [/ph|v/g, "f"],
  [/p/g, "b"],
  [/q|8/g, "k"],
  [/6/g, "t"],
  [/7/g, "h"],
  [/[^b-df-hj-np-tv-z]/g, ""],
  [/(.)\1+/g, "$1"],
];

/**
 * The ways in which a word of Latin letters and digits may sound, when it is Arabic written as in messages
 * ("rokhset", "swa2a", "7awiye"): consonants alone, as the function word_sounds of the database writes those of
 * Arabic words. None where the word is a single sound.
 */
export function soundsOfLatin(word: string): string[] {
  const spellings = [word, word.replace(/^(al|el|il)(?=[b-z])/, "")].flatMap((spelling) =>
    // A "2" is a hamza, which is not written, or a qaf as townspeople say it.
    ["", "k"].map((two) => spelling.replaceAll("2", two)),
  );
  const heard = spellings.map((spelling) =>
    sounds.reduce((text, [sound, letter]) => text.replace(sound, letter), spelling),
  );
  // The ending of a feminine word is said "-e", "-a", "-ah" or "-et", and not written among its consonants.
  const whole = heard.flatMap((sound) => [sound, sound.replace(/(?<=..)[ht]$/, "")]);
  const withoutGlides = whole.map((sound) => sound.slice(0, 1) + sound.slice(1).replace(/[wy]/g, ""));
  return [...new Set([...whole, ...withoutGlides])].filter((sound) => sound.length > 1);
}
