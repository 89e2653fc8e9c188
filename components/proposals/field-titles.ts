import { demandFields, skills } from "#lib/domain/proposals/papers.ts";
import type { Section } from "#lib/domain/proposals/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { componentFields, fieldLabel, standardsFields } from "./field-label.ts";
import { rowsToFill } from "./rows-to-fill.ts";

/** What a summary of errors calls the fields of a page, by their names in its form: "a number is asked for" says not which. */
export function fieldTitles(
  language: Language,
  section: Section,
  file: ProposalFile,
  rowsOf: typeof rowsToFill = rowsToFill,
): Record<string, string> {
  const t = translator(language);
  const titled = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, fieldLabel(language, name, file.criteria)]));
  switch (section) {
    case "service":
      return titled(["newServiceNameAr", "newServiceNameEn", "newServiceSummaryAr", "targetMaturity"]);
    case "demand":
      return titled(demandFields);
    case "impact":
    case "readiness":
      return titled(
        file.criteria
          .filter(({ dimension }) => dimension === section)
          .flatMap(({ code }) => [`answers.${code}.level`, `answers.${code}.reason`]),
      );
    case "software":
      return {
        explanation: t("proposals:fields.softwareExplanation"),
        ...titled(
          rowsOf(file.papers.standards.openSource.components).flatMap((_, index) =>
            componentFields.map((field) => `components[${index}].${field}`),
          ),
        ),
      };
    case "standards":
      return titled(standardsFields);
    case "requirements":
      return titlesOfRequirements(language, file, rowsOf);
    case "effort":
      return {
        ...titled(["team", "owner", "durationQuarters", "costAmount", "earliestQuarter"]),
        ...Object.fromEntries(skills.map((skill) => [`effort.${skill}`, t(`proposals:skills.${skill}`)])),
      };
  }
}

function titlesOfRequirements(
  language: Language,
  { papers, criteria, dependencies }: ProposalFile,
  rowsOf: typeof rowsToFill,
): Record<string, string> {
  const t = translator(language);
  const rows = rowsOf(papers.requirements).flatMap((_, index) => {
    const description = `requirements[${index}].description`;
    return [
      [description, fieldLabel(language, description, criteria)],
      [
        `requirements[${index}].newBlock`,
        `${t("proposals:fields.requirement", { number: index + 1 })}: ${t("buildingBlocks:newName")}`,
      ],
    ];
  });
  const needs = rowsToFill(dependencies).map((_, index) => [
    `needs[${index}].code`,
    t("proposals:dependencies.code", { number: index + 1 }),
  ]);
  return Object.fromEntries([...rows, ...needs]);
}
