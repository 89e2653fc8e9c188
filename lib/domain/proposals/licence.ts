import { deprecatedLicences } from "./deprecated-licences.ts";

/** The licences there are: their SPDX identifiers by the same in small letters, and which the OSI approved. */
export type LicenceList = ReadonlyMap<string, { id: string; osiApproved: boolean }>;

export interface ReadLicence {
  /** As the list spells it. */
  text: string;
  /** Open source where the OSI approved it; `unknown` where the list has none of that name. */
  standing: "openSource" | "notOpenSource" | "unknown";
  /** What the list no longer recommends, with what to write in its place. */
  deprecated: readonly { id: string; instead: string }[];
}

// The grammar of SPDX expressions (SPDX 3.0, annex B), without brackets: nobody declares one component with them.
const identifier = /^[A-Za-z0-9][A-Za-z0-9.-]*\+?$/;
const joint = /^(AND|OR|WITH)$/;
const ownReference = /^LicenseRef-[A-Za-z0-9.-]+$/;
const mostWords = 9;

/**
 * What follows from a licence as an officer declares it, of at most nine words: "MIT OR Apache-2.0" lets one choose,
 * "AND" binds to both, "WITH" adds a permission, and "LicenseRef-" names a licence that no list has.
 */
export function readLicence(typed: string, list: LicenceList): ReadLicence {
  const words = typed.split(" ").map((word, index) => (index % 2 === 0 ? spelled(word, list) : word));
  const text = words.join(" ");
  const used = words.filter((_word, index) => index % 2 === 0 && words[index - 1] !== "WITH");
  const deprecated = used.flatMap((id) => {
    const instead = deprecatedLicences.get(id);
    return instead === undefined ? [] : [{ id, instead }];
  });
  if (!isWellFormed(words) || !used.every((id) => ownReference.test(id) || find(id, list)))
    return { text: typed, standing: "unknown", deprecated: [] };
  const isOpen = text
    .split(" OR ")
    .some((choice) => choice.split(" AND ").every((part) => isApproved(part, list)));
  return { text, standing: isOpen ? "openSource" : "notOpenSource", deprecated };
}

function isWellFormed(words: readonly string[]): boolean {
  return (
    words.length % 2 === 1 &&
    words.length <= mostWords &&
    words.every((word, index) =>
      index % 2 === 0 ? identifier.test(word) && !joint.test(word) : joint.test(word),
    )
  );
}

function isApproved(part: string, list: LicenceList): boolean {
  const [id = ""] = part.split(" ");
  return find(id, list)?.osiApproved ?? false;
}

/** "Apache-2.0+" is Apache-2.0 or any later version of it. */
function find(id: string, list: LicenceList) {
  const small = id.toLowerCase();
  return list.get(small) ?? list.get(small.replace(/\+$/, ""));
}

function spelled(word: string, list: LicenceList): string {
  const found = find(word, list);
  return found ? found.id + (word.endsWith("+") && !found.id.endsWith("+") ? "+" : "") : word;
}
