import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { SolvedPlan } from "#lib/domain/roadmap/roadmap-document.ts";
import type { RoadmapNames } from "#lib/roadmap/read-roadmap.ts";
import { itemName } from "./item-name.ts";
import { ItemTitle } from "./item-title.tsx";
import { obstacleText } from "./obstacle-text.ts";

interface LeftOutProps extends RoadmapNames {
  language: Language;
  solved: Pick<SolvedPlan, "leftOut" | "unplanned" | "plan" | "currency">;
  reasonsHref?: (id: string) => string;
}

/** The services that are not in the plan, each with what keeps it out. */
export function LeftOutList({ language, solved, names, ...about }: LeftOutProps) {
  const t = translator(language);
  const { leftOut, unplanned, plan, currency } = solved;
  const speaking = { language, names, currency, planned: new Set(plan.map(({ item }) => item)) };
  const reasons = [
    ...leftOut.map(({ item, obstacle }) => ({ item, text: obstacleText(speaking, obstacle) })),
    ...unplanned.map((one) => ({
      item: one.item,
      text: t(`roadmap:unplanned.${one.why}`, {
        needs: one.why === "needNotPlanned" ? itemName(language, names, one.needs).text : "",
      }),
    })),
  ];
  if (reasons.length === 0) return <p>{t("roadmap:leftOut.nothing")}</p>;
  return (
    <ul className="border-t border-line">
      {reasons.map(({ item, text }) => (
        <li key={item} className="border-b border-line py-3 break-inside-avoid">
          <ItemTitle language={language} id={item} names={names} {...about} />
          <span className="block text-small text-ink-soft">{text}</span>
        </li>
      ))}
    </ul>
  );
}
