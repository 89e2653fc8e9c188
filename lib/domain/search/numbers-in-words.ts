/** How names say a number, folded: as the place of something in a row, and as how many there are. */
const inWords: readonly (readonly string[])[] = [
  ["اول", "اولي", "واحد", "واحده", "first", "one"],
  ["ثان", "ثاني", "ثانيه", "اثنان", "second", "two"],
  ["ثالث", "ثالثه", "ثلاث", "ثلاثه", "third", "three"],
  ["رابع", "رابعه", "اربع", "اربعه", "fourth", "four"],
  ["خامس", "خامسه", "خمس", "خمسه", "fifth", "five"],
  ["سادس", "سادسه", "ست", "سته", "sixth", "six"],
  ["سابع", "سابعه", "سبع", "سبعه", "seventh", "seven"],
  ["ثامن", "ثامنه", "ثمان", "ثماني", "ثمانيه", "eighth", "eight"],
  ["تاسع", "تاسعه", "تسع", "تسعه", "ninth", "nine"],
  ["عاشر", "عاشره", "عشر", "عشره", "tenth", "ten"],
];

/** The words for a number typed in digits ("3", "3rd"), up to ten; none for any other word. */
export function numberInWords(word: string): readonly string[] {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word)?.[1];
  return (digits === undefined ? undefined : inWords[Number(digits) - 1]) ?? [];
}
