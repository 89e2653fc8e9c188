import type { SolvedPlan } from "#lib/domain/roadmap/roadmap-document.ts";
import { formatDate, formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ReadPlan } from "#lib/roadmap/read-roadmap.ts";
import { percent } from "./percent.ts";
import { span } from "./span.ts";

interface PlanFactsProps {
  language: Language;
  read: ReadPlan;
  solved: Pick<SolvedPlan, "input" | "unplanned" | "objective" | "bound" | "gap">;
  publishedAt?: Date;
}

/** The few figures that say what a plan comes to. */
export function PlanFacts({ language, read, solved, publishedAt }: PlanFactsProps) {
  const t = translator(language);
  const { quarters, items, milestones } = read;
  const isProposal = ({ kind }: { kind: string }) => kind === "proposal";
  const all = solved.input.items.filter(isProposal).length + solved.unplanned.length;
  const planned = items.filter(({ item }) => isProposal(item)).length;
  const facts = [
    ...(publishedAt
      ? [{ name: t("roadmap:facts.published"), value: formatDate(language, publishedAt) }]
      : []),
    {
      name: t("roadmap:facts.horizon"),
      value: span(language, { from: quarters[0] ?? "", until: quarters.at(-1) ?? "" }),
    },
    { name: t("roadmap:facts.services"), value: t("roadmap:facts.ofAll", { planned, all }) },
    { name: t("roadmap:facts.blocks"), value: items.length - planned },
    {
      name: t("roadmap:facts.share"),
      value: t("roadmap:percent", { share: percent(language, milestones.at(-1)?.priorityShare ?? 0) }),
    },
    { name: t("roadmap:facts.objective"), value: formatNumber(language, solved.objective, 1) },
    { name: t("roadmap:facts.bound"), value: formatNumber(language, solved.bound, 1) },
    {
      name: t("roadmap:facts.gap"),
      value: t("roadmap:percent", { share: percent(language, solved.gap, 2) }),
    },
  ];
  return (
    <dl className="mb-8 grid grid-cols-2 gap-x-8 gap-y-4 border-y border-line py-4 sm:flex sm:flex-wrap sm:gap-x-12">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt className="text-small text-ink-soft">{name}</dt>
          <dd className="font-semibold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
