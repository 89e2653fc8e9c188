import { quarterName } from "#lib/i18n/quarter-name.ts";
import type { Limit } from "#lib/domain/roadmap/limits.ts";
import type { Obstacle } from "#lib/domain/roadmap/place-item.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { moneyInWords } from "#lib/i18n/money-in-words.ts";
import { translator } from "#lib/i18n/translator.ts";
import { textIn } from "#lib/i18n/text.ts";
import type { SolvedPlan } from "#lib/domain/roadmap/roadmap-document.ts";
import type { RoadmapNames } from "./read-roadmap.ts";

export interface Speaking {
  language: Language;
  names: RoadmapNames["names"];
  currency: "ILS" | "JOD" | "USD";
  /** What is in the plan. */
  planned: ReadonlySet<string>;
}

/** Why something is left out, in a sentence or two. */
export function obstacleText(speaking: Speaking, obstacle: Obstacle | null): string {
  const { language, names, planned } = speaking;
  const t = translator(language);
  if (obstacle === null) return t("roadmap:leftOut.room");
  switch (obstacle.kind) {
    case "pin":
      return t("roadmap:leftOut.pin");
    case "date":
      return t("roadmap:leftOut.date");
    case "limit":
      return t(
        `roadmap:leftOut.${obstacle.limit.kind}`,
        limitWords(speaking, obstacle.limit, obstacle.missing),
      );
    case "dependency": {
      const needs = nameIn(language, names, obstacle.needs);
      if (planned.has(obstacle.needs)) return t("roadmap:leftOut.readyTooLate", { needs });
      return `${t("roadmap:leftOut.dependency", { needs })} ${obstacleText(speaking, obstacle.because)}`;
    }
  }
}

/** A limit and how much of it is missing, as sentences name them. */
export function limitWords({ language, currency }: Speaking, limit: Limit, missing: number) {
  const t = translator(language);
  if (limit.kind === "budget")
    return {
      year: limit.year,
      missing: moneyInWords(language, { amount: Math.round(missing), currency }),
    };
  return {
    quarter: quarterName(language, limit.quarter),
    skill: t(`proposals:skills.${limit.skill}`),
    missing: formatNumber(language, missing, 1),
  };
}

type LeftOut = Pick<SolvedPlan, "leftOut" | "unplanned" | "plan" | "currency">;

/** Each service that is not in a plan, with what keeps it out. */
export function leftOutReasons(language: Language, names: RoadmapNames["names"], solved: LeftOut) {
  const t = translator(language);
  const { leftOut, unplanned, plan, currency } = solved;
  const speaking = { language, names, currency, planned: new Set(plan.map(({ item }) => item)) };
  return [
    ...leftOut.map(({ item, obstacle }) => ({ item, text: obstacleText(speaking, obstacle) })),
    ...unplanned.map((one) => ({
      item: one.item,
      text: t(`roadmap:unplanned.${one.why}`, {
        needs: one.why === "needNotPlanned" ? nameIn(language, names, one.needs) : "",
      }),
    })),
  ];
}

function nameIn(language: Language, names: RoadmapNames["names"], id: string): string {
  return textIn(language, names.get(id) ?? { ar: id, en: id }).text;
}
