const references: Record<string, string> = { amp: "&", gt: ">", lt: "<", quot: '"', "#x27": "'" };

/** The classes of an attribute as the markup spells them, each with its plain name. */
export function classWords(value: string): { spelled: string; name: string }[] {
  const words = value.split(/[\t\n\f\r ]+/).filter(Boolean);
  return words.map((spelled) => ({
    spelled,
    name: spelled.replace(/&(amp|gt|lt|quot|#x27);/g, (whole, name) => references[name] ?? whole),
  }));
}
