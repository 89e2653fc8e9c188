import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { SolvedPlan } from "#lib/domain/roadmap/roadmap-document.ts";
import { leftOutReasons } from "#lib/roadmap/obstacle-text.ts";
import type { RoadmapNames } from "#lib/roadmap/read-roadmap.ts";
import { ItemTitle } from "./item-title.tsx";

interface LeftOutProps extends RoadmapNames {
  language: Language;
  solved: Pick<SolvedPlan, "leftOut" | "unplanned" | "plan" | "currency">;
  reasonsHref?: (id: string) => string;
}

/** The services that are not in the plan, each with what keeps it out. */
export function LeftOutList({ language, solved, names, ...about }: LeftOutProps) {
  const t = translator(language);
  const reasons = leftOutReasons(language, names, solved);
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
