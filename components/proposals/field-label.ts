import { demandFields } from "#lib/domain/proposals/papers.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { WordedCriterion } from "#lib/proposals/queries/proposal.ts";

const plain = [
  "newServiceNameAr",
  "newServiceNameEn",
  "newServiceSummaryAr",
  "targetMaturity",
  ...demandFields,
  "team",
  "owner",
  "durationQuarters",
  "costAmount",
  "earliestQuarter",
] as const;

const ofStandards = {
  "webBased.answer": "webBasedAnswer",
  "webBased.explanation": "webBasedExplanation",
  "support.channels": "supportChannels",
  "support.hours": "supportHours",
  "support.responseTime": "supportResponseTime",
  "support.operator": "supportOperator",
  "unifiedRegistration.answer": "unifiedRegistrationAnswer",
  "unifiedRegistration.explanation": "unifiedRegistrationExplanation",
  "infrastructure.hosting": "infrastructureHosting",
  "infrastructure.expectedLoad": "infrastructureExpectedLoad",
  "infrastructure.backup": "infrastructureBackup",
} as const;

const ofComponents = {
  name: "componentName",
  licence: "licence",
  purpose: "purpose",
  reason: "componentReason",
  governmentHas: "governmentHas",
  examined: "examined",
  wayOut: "wayOut",
} as const;

/** The fields of the technical standards, and those of one software component, by their names in the forms. */
export const standardsFields: readonly string[] = keysOf(ofStandards);
export const componentFields: readonly string[] = keysOf(ofComponents);

/** What a field of a proposal's forms is called, from its name in the form. */
export function fieldLabel(language: Language, field: string, criteria: readonly WordedCriterion[]): string {
  const t = translator(language);
  const simple = plain.find((name) => name === field);
  if (simple) return t(`proposals:fields.${simple}`);
  const standard = keyOf(ofStandards, field);
  if (standard) return t(`proposals:fields.${ofStandards[standard]}`);
  const [, list, place = "", part = ""] = /^(\w+)[.[](\w+)\]?\.?(\w*)$/.exec(field) ?? [];
  const number = Number(place) + 1;
  switch (list) {
    case "answers": {
      const criterion = criteria.find(({ code }) => code === place);
      const name = criterion ? textIn(language, criterion.name).text : place;
      return `${name}: ${part === "level" ? t("proposals:fields.level") : t("proposals:fields.reason")}`;
    }
    case "components": {
      const key = keyOf(ofComponents, part) ?? "name";
      return `${t("proposals:fields.component", { number })}: ${t(`proposals:fields.${ofComponents[key]}`)}`;
    }
    case "requirements":
      return `${t("proposals:fields.requirement", { number })}: ${t("proposals:fields.requirementDescription")}`;
    case "effort":
      return t("proposals:parts.personMonths");
    default:
      return field;
  }
}

function keyOf<Table extends object>(table: Table, name: string): keyof Table | undefined {
  return Object.hasOwn(table, name) ? keysOf(table).find((key) => key === name) : undefined;
}

function keysOf<Table extends object>(table: Table): (keyof Table)[] {
  const keys: (keyof Table)[] = [];
  for (const key in table) keys.push(key);
  return keys;
}
