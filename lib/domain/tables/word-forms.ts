import { foldArabic } from "#lib/domain/arabic/fold.ts";
import { lightStem } from "#lib/domain/arabic/light-stem.ts";

// Words that join others and name nothing.
const joining = new Set(
  "في على من الى او و عن the at on by in of and or a an to for".split(" ").map(foldArabic),
);

/**
 * The words of a short name without what number, gender, case and the article add to them: "المواطنون", "مواطنين" and
 * "مواطن" come to the same, and "Citizens" and "citizen".
 */
export function wordForms(text: string): ReadonlySet<string> {
  const words = foldArabic(text).split(" ");
  return new Set(words.filter((word) => word !== "" && !joining.has(word)).map(formOf));
}

/** The stem of the stem, until nothing more falls off: "جمعيات" loses its plural first, its ending then. */
function formOf(word: string): string {
  // How an adverb ends: "حضوريا" says of the way what "حضوري" says of the thing.
  const stem = lightStem(word.replace(/يا$/, "ي"));
  return stem === word ? word : formOf(stem);
}
