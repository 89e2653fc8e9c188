import type { Figure, StudyContent, Text } from "./document.ts";

/** A number of two studies; `before` or `after` is null in the one that does not say it, then the change too. */
export type ComparedFigure = {
  id: string;
  name: Text;
  before: Figure | null;
  after: Figure | null;
  change: Figure | null;
};

/** The key figures of two studies beside each other, in the order of the later; what it no longer says follows. */
export function compareStudies(
  earlier: Pick<StudyContent, "keyFigures">,
  later: Pick<StudyContent, "keyFigures">,
): ComparedFigure[] {
  const before = new Map(earlier.keyFigures.map((one) => [one.id, one.figure]));
  const said = new Set(later.keyFigures.map(({ id }) => id));
  return [
    ...later.keyFigures.map(({ id, name, figure }) => compared(id, name, before.get(id) ?? null, figure)),
    ...earlier.keyFigures
      .filter(({ id }) => !said.has(id))
      .map(({ id, name, figure }) => compared(id, name, figure, null)),
  ];
}

function compared(id: string, name: Text, before: Figure | null, after: Figure | null): ComparedFigure {
  const change = before && after ? { value: after.value - before.value, format: after.format } : null;
  return { id, name, before, after, change };
}
