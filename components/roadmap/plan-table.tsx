import { quarterName } from "#components/proposals/quarter-name.ts";
import { Table } from "#components/ui/table.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { PublishedRoadmap } from "#lib/roadmap/queries/published-roadmap.ts";
import type { ReadPlan, RoadmapNames } from "#lib/roadmap/read-roadmap.ts";
import { ItemTitle } from "./item-title.tsx";

interface PlanTableProps extends RoadmapNames {
  language: Language;
  read: ReadPlan;
  /** What became of each item; before publication there is nothing to tell. */
  reports?: PublishedRoadmap["reports"];
  reasonsHref?: (id: string) => string;
}

/** The chart as a table: each item with its first and its last quarter, and what became of it. */
export function PlanTable({ language, read, reports, ...about }: PlanTableProps) {
  const t = translator(language);
  return (
    <Table
      caption={t("roadmap:plan.caption")}
      captionHidden
      rows={read.items}
      rowKey={({ item }) => item.id}
      rowHeader="item"
      columns={[
        {
          key: "item",
          title: t("roadmap:plan.item"),
          cell: ({ item }) => <ItemTitle language={language} id={item.id} {...about} />,
        },
        { key: "from", title: t("roadmap:plan.from"), cell: ({ from }) => quarterName(language, from) },
        { key: "until", title: t("roadmap:plan.until"), cell: ({ until }) => quarterName(language, until) },
        ...(reports
          ? [
              {
                key: "progress",
                title: t("roadmap:plan.progress"),
                cell: ({ item }: ReadPlan["items"][number]) => (
                  <Progress language={language} report={reports.get(item.id)} />
                ),
              },
            ]
          : []),
      ]}
    />
  );
}

type Report = PublishedRoadmap["reports"] extends ReadonlyMap<string, infer One> ? One : never;

function Progress({ language, report }: { language: Language; report: Report | undefined }) {
  const t = translator(language);
  if (!report) return <span className="text-ink-soft">{t("roadmap:progress.none")}</span>;
  const note = report.noteAr ? textIn(language, { ar: report.noteAr, en: report.noteEn }) : null;
  return (
    <>
      {t(`roadmap:progress.${report.progress}`, { quarter: quarterName(language, report.quarter) })}
      {note && (
        <span className="block text-ink-soft" lang={note.language}>
          {note.text}
        </span>
      )}
    </>
  );
}
