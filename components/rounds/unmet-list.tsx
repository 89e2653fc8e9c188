import { TextIn } from "#components/ui/text-in.tsx";
import type { Unmet } from "#lib/domain/rounds/conditions.ts";
import type { ProposalName } from "#lib/evaluations/queries/proposal-name.ts";
import { formatDay, formatWords } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface UnmetListProps {
  language: Language;
  unmet: readonly Unmet[];
  /** The names of the proposals that a condition is about. */
  lacking: readonly ProposalName[];
}

/** What is not met yet for a round to move on. */
export function UnmetList({ language, unmet, lacking }: UnmetListProps) {
  const t = translator(language);
  return (
    <ul className="list-disc ps-5">
      {unmet.map((condition) => (
        <li key={condition.code}>
          {sentenceOf(condition)}
          {condition.code === "evaluationsMissing" && (
            <ul className="list-disc ps-5">
              {condition.short.map(({ proposal, evaluations, groups }) => (
                <li key={proposal}>
                  <TextIn
                    language={language}
                    text={lacking.find(({ id }) => id === proposal)?.name ?? { ar: "", en: null }}
                  />
                  {": "}
                  {t("evaluations:assignment.lacks", { count: evaluations })}
                  {groups.length > 0 && ` (${groupsOf(groups)})`}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );

  function groupsOf(groups: readonly ("quality" | "ministry")[]): string {
    const names = groups.map((group) => t(`evaluations:groups.${group}`));
    return t("evaluations:assignment.lacksGroups", { groups: formatWords(language, names) });
  }

  function sentenceOf(condition: Unmet): string {
    switch (condition.code) {
      case "beforeItsDate":
      case "objectionsOpen":
        return t(`rounds:unmet.${condition.code}`, { date: formatDay(language, new Date(condition.date)) });
      case "nominationsUndecided":
        return t("rounds:unmet.nominationsUndecided", { count: condition.count });
      case "evaluationsMissing":
        return t("rounds:unmet.evaluationsMissing", { count: condition.short.length });
      case "weightsDoNotSumToOne":
      case "nothingAccepted":
      case "correctionOpen":
        return t(`rounds:unmet.${condition.code}`);
    }
  }
}
