import type { Figure, KeyFigure } from "./document.ts";
import { organisationsOf } from "./chapters/summary.ts";
import { coefficient, count, index, mean } from "./figures.ts";
import type { StudyMaterial } from "./material.ts";
import type { Say } from "./sentences.ts";

const ids = [
  "ranked",
  "organisations",
  "evaluations",
  "agreement",
  "meanImpact",
  "meanReadiness",
  "developNow",
  "services",
  "verified",
  "online",
] as const;

/** The numbers of a study that are set beside those of another; one that is not known is left out. */
export function keyFigures(material: StudyMaterial, say: Say): KeyFigure[] {
  const figures = figuresOf(material);
  return ids.flatMap((id) => {
    const figure = figures[id];
    return figure ? [{ id, name: say(`keyFigures.${id}`), figure }] : [];
  });
}

function figuresOf(material: StudyMaterial): Record<(typeof ids)[number], Figure | null> {
  const { ranked, evaluations, agreement, state } = material;
  return {
    ranked: count(ranked.length),
    organisations: count(organisationsOf(material)),
    evaluations: count(evaluations),
    agreement: agreement === null ? null : coefficient(agreement),
    meanImpact: meanOf(ranked.map(({ impact }) => impact)),
    meanReadiness: meanOf(ranked.map(({ readiness }) => readiness)),
    developNow: count(ranked.filter(({ quadrant }) => quadrant === "A").length),
    services: state && count(state.services),
    verified: state && count(state.verified),
    online: state && count(state.byOrganisation.reduce((sum, { online }) => sum + online, 0)),
  };
}

function meanOf(indices: readonly (number | null)[]): Figure | null {
  const there = indices.filter((value) => value !== null);
  return there.length > 0 ? index(mean(there)) : null;
}
