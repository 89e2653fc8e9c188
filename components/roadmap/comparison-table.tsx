import { Table } from "#components/ui/table.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { moneyInWords } from "#lib/i18n/money-in-words.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ScenariosOfRound } from "#lib/roadmap/queries/scenarios.ts";
import { percent } from "./percent.ts";
import { span } from "./span.ts";

interface ComparisonProps {
  language: Language;
  record: ScenariosOfRound;
  here: string;
}

type Scenario = ScenariosOfRound["scenarios"][number];

const rows = [
  "horizon",
  "months",
  "budget",
  "state",
  "services",
  "share",
  "objective",
  "gap",
  "cost",
] as const;

/** Scenarios side by side: a column each, a row for each figure. */
export function ComparisonTable({ language, record, here }: ComparisonProps) {
  const t = translator(language);
  return (
    <Table
      caption={t("roadmap:compare.caption")}
      captionHidden
      rows={["name", ...rows] as const}
      rowKey={(row) => row}
      rowHeader="figure"
      columns={[
        { key: "figure", title: t("roadmap:compare.figure"), cell: (row) => t(`roadmap:compare.${row}`) },
        ...record.scenarios.map((scenario, index) => ({
          key: scenario.id,
          title: t("roadmap:compare.scenario", { number: index + 1 }),
          cell: (row: "name" | (typeof rows)[number]) =>
            row === "name" ? (
              <>
                <a href={`${here}/${scenario.id}`}>
                  <TextIn language={language} text={scenario.name} />
                </a>{" "}
                {scenario.isPublished && <Badge tone="good">{t("roadmap:compare.published")}</Badge>}
              </>
            ) : (
              figureOf(language, scenario, row)
            ),
        })),
      ]}
    />
  );
}

function figureOf(language: Language, { settings, solving }: Scenario, row: (typeof rows)[number]): string {
  const t = translator(language);
  const { quarters, capacity, budget, currency } = settings;
  const planned = solving?.planned;
  const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0);
  const money = (amount: number) => moneyInWords(language, { amount: Math.round(amount), currency });
  switch (row) {
    case "horizon":
      return span(language, { from: quarters[0] ?? "", until: quarters.at(-1) ?? "" });
    case "months":
      return formatNumber(language, sum(Object.values(capacity).flat()), 0);
    case "budget":
      return budget ? money(sum(Object.values(budget))) : t("roadmap:compare.unlimited");
    case "state":
      return t(`roadmap:states.${solving?.state ?? "none"}`);
    case "services":
      return planned
        ? formatNumber(language, planned.read.items.filter(({ item }) => item.kind === "proposal").length)
        : "–";
    case "share":
      return planned
        ? t("roadmap:percent", {
            share: percent(language, planned.read.milestones.at(-1)?.priorityShare ?? 0),
          })
        : "–";
    case "objective":
      return planned ? formatNumber(language, planned.objective, 1) : "–";
    case "gap":
      return planned ? t("roadmap:percent", { share: percent(language, planned.gap, 2) }) : "–";
    case "cost":
      return planned ? money(planned.read.totals.cost) : "–";
  }
}
