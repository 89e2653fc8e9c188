/**
 * Things in the order in which a person meets them: what one of them asks for comes before it, else the given order
 * stays. Needs outside the list change nothing; where needs run in a circle, the one that was met first stays first.
 */
export function orderOfNeed<Thing extends { code: string }>(
  things: readonly Thing[],
  needs: (thing: Thing) => readonly string[],
): Thing[] {
  const byCode = new Map(things.map((thing) => [thing.code, thing]));
  const met = new Set<Thing>();
  const ordered: Thing[] = [];
  const meet = (thing: Thing): void => {
    if (met.has(thing)) return;
    met.add(thing);
    for (const code of needs(thing)) {
      const needed = byCode.get(code);
      if (needed) meet(needed);
    }
    ordered.push(thing);
  };
  for (const thing of things) meet(thing);
  return ordered;
}
