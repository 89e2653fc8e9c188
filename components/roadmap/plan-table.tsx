import { quarterName } from "#lib/i18n/quarter-name.ts";
import { Table } from "#components/ui/table.tsx";
import type { PlanProgress } from "#lib/domain/roadmap/progress.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { PublishedRoadmap } from "#lib/roadmap/queries/published-roadmap.ts";
import type { PlannedItem, ReadPlan, RoadmapNames } from "#lib/roadmap/read-roadmap.ts";
import { ItemStanding } from "./item-standing.tsx";
import { ItemTitle } from "./item-title.tsx";

interface PlanTableProps extends RoadmapNames {
  language: Language;
  read: ReadPlan;
  /** What was reported of each item, and what is late; before publication there is nothing to tell. */
  carriedOut?: { reports: PublishedRoadmap["reports"]; delays: PlanProgress["delays"] };
  reasonsHref?: (id: string) => string;
}

/** The chart as a table: each item with its first and its last quarter, and what became of it. */
export function PlanTable({ language, read, carriedOut, ...about }: PlanTableProps) {
  const t = translator(language);
  return (
    <Table
      caption={t("roadmap:plan.caption")}
      captionHidden
      rows={read.items}
      rowKey={({ item }) => item.id}
      rowHeader="item"
      folds
      columns={[
        {
          key: "item",
          title: t("roadmap:plan.item"),
          cell: ({ item }) => <ItemTitle language={language} id={item.id} {...about} />,
        },
        { key: "from", title: t("roadmap:plan.from"), cell: ({ from }) => quarterName(language, from) },
        { key: "until", title: t("roadmap:plan.until"), cell: ({ until }) => quarterName(language, until) },
        ...(carriedOut
          ? [
              {
                key: "progress",
                title: t("roadmap:plan.progress"),
                cell: (planned: PlannedItem) => (
                  <ItemStanding
                    language={language}
                    planned={planned}
                    report={carriedOut.reports.get(planned.item.id)}
                    delay={carriedOut.delays.get(planned.item.id)}
                  />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}
