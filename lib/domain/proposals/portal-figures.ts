import { tellingStems } from "./telling-stems.ts";

/** What the portal itself knows of the demand for a service and of its state, each with where it is counted. */
export const portalFigures = {
  requiredBy: "catalogue",
  documents: "catalogue",
  /** The place in the order of deliveries, from 0 (in person). */
  delivery: "catalogue",
  maturity: "catalogue",
  completeness: "catalogue",
  uses: "uses",
  views: "usage",
  searchesInVain: "search",
  helpful: "feedback",
  unhelpful: "feedback",
  problems: "feedback",
} as const;

export type PortalFigure = keyof typeof portalFigures;

export const figureNames = [
  "requiredBy",
  "documents",
  "delivery",
  "maturity",
  "completeness",
  "uses",
  "views",
  "searchesInVain",
  "helpful",
  "unhelpful",
  "problems",
] as const satisfies readonly PortalFigure[];

/** The figures the portal has; one it does not know is left out. */
export type KnownFigures = Partial<Record<PortalFigure, number>>;

/** What an officer says in place of a figure; both null where it is taken as it is. */
export interface Correction {
  value: number | null;
  reason: string | null;
}

/** A figure as a proposal has it: the portal's own always, and the officer's beside it where it was corrected. */
export interface TakenFigure {
  figure: PortalFigure;
  value: number;
  correction: number | null;
  reason: string | null;
}

/** The figures that are corrected without a word why, or explained without another number, by the field that lacks. */
export function correctionFaults(
  corrections: Partial<Record<PortalFigure, Correction>>,
): { figure: PortalFigure; field: "value" | "reason" }[] {
  return figureNames.flatMap((figure) => {
    const { value, reason } = corrections[figure] ?? { value: null, reason: null };
    if ((value === null) === (reason === null)) return [];
    return [{ figure, field: value === null ? "value" : "reason" }];
  });
}

/** The portal's figures as a proposal takes them over; a correction that says the same is none. */
export function takenFigures(
  known: KnownFigures,
  corrections: Partial<Record<PortalFigure, Correction>>,
): TakenFigure[] {
  return figureNames.flatMap((figure) => {
    const value = known[figure];
    if (value === undefined) return [];
    const said = corrections[figure];
    const isOther = said !== undefined && said.value !== null && said.value !== value;
    return [{ figure, value, correction: isOther ? said.value : null, reason: isOther ? said.reason : null }];
  });
}

/**
 * Whether words that were searched for in vain name a service: every one of them that tells something stands in its
 * name or its keywords, whatever its article and ending, and at least two do ("رخصة" alone names many).
 */
export function namesService(words: string, texts: readonly string[]): boolean {
  const said = new Set(texts.flatMap(tellingStems));
  const asked = tellingStems(words);
  return asked.length >= 2 && asked.every((stem) => said.has(stem));
}
