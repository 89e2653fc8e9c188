// Marks that say nothing to a search: accents, vowel signs and hamzas, tatweel, direction and zero-width characters.
const marks =
  /[\u00AD\u0300-\u036F\u0610-\u061A\u061C\u0640\u064B-\u065F\u0670\u0674\u06D6-\u06ED\u08D3-\u08FF\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/g;

const sameLetter: Readonly<Record<string, string>> = {
  ...spelled("ا", "ٱٲٳ"),
  ...spelled("ي", "ىیېے"),
  ...spelled("ك", "کڪ"),
  ...spelled("ه", "ةھہۃە"),
  ...numbered("٠١٢٣٤٥٦٧٨٩"),
  ...numbered("۰۱۲۳۴۵۶۷۸۹"),
};

/**
 * Text as the search reads it: one spelling of each Arabic letter, ASCII digits, small Latin letters, words parted
 * by one space. Only letters and digits are left, so no wildcard survives. The rule of `fold_arabic` in SQL.
 */
export function foldArabic(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(marks, "")
    .replace(/[\u0629-\u06F9]/g, (letter) => sameLetter[letter] ?? letter)
    .replace(/[^0-9a-z\u0621-\u064A\u0671-\u06D3]+/g, " ")
    .trim();
}

function spelled(plain: string, variants: string): Record<string, string> {
  return Object.fromEntries([...variants].map((variant) => [variant, plain]));
}

function numbered(digits: string): Record<string, string> {
  return Object.fromEntries([...digits].map((digit, value) => [digit, String(value)]));
}
