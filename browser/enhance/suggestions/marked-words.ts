import { foldArabic } from "#lib/domain/arabic/fold.ts";

export interface Piece {
  text: string;
  /** It is, or begins with, a word that was typed. */
  marked: boolean;
}

/** Particles and the article, without which a word is the same word. */
const attached = /^(?:[وفبلك]?ال|لل)(?=...)/;
const particle = /^[وفبلك](?=....)/;

/** A name in pieces, the words that were typed marked: by whole words, since the letters of one hold together. */
export function markedWords(name: string, typed: string): Piece[] {
  const sought = foldArabic(typed).split(" ").filter(Boolean).map(bare);
  const isSought = (word: string) => {
    const folded = bare(foldArabic(word));
    const forms = [folded, folded.replace(particle, "")];
    return folded !== "" && sought.some((each) => forms.some((form) => form.startsWith(each)));
  };
  return name
    .split(/(\s+)/)
    .filter((text) => text !== "")
    .map((text) => ({ text, marked: isSought(text) }));
}

function bare(word: string): string {
  return word.replace(attached, "");
}
