import { quarterName } from "#lib/i18n/quarter-name.ts";
import type { Delay } from "#lib/domain/roadmap/progress.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { PublishedRoadmap } from "#lib/roadmap/queries/published-roadmap.ts";
import type { PlannedItem } from "#lib/roadmap/read-roadmap.ts";
import { delayText } from "./delay-text.ts";

type Report = PublishedRoadmap["reports"] extends ReadonlyMap<string, infer One> ? One : never;

interface ItemStandingProps {
  language: Language;
  planned: PlannedItem;
  report: Report | undefined;
  delay: Delay | undefined;
}

/** What was last reported of an item, and how late it is by the plan. */
export function ItemStanding({ language, planned, report, delay }: ItemStandingProps) {
  const t = translator(language);
  const note = report?.noteAr ? textIn(language, { ar: report.noteAr, en: report.noteEn }) : null;
  return (
    <>
      {report ? (
        t(`roadmap:progress.${report.progress}`, { quarter: quarterName(language, report.quarter) })
      ) : (
        <span className="text-ink-soft">{t("roadmap:progress.none")}</span>
      )}
      {delay && <span className="block font-medium">{delayText(language, planned, delay)}</span>}
      {note && (
        <span className="block text-ink-soft" lang={note.language}>
          {note.text}
        </span>
      )}
    </>
  );
}
