import type { ReactNode } from "react";
import { evaluatorGroups } from "#lib/domain/evaluations/groups.ts";
import { formatDate, formatDateTime, formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RoundRecord } from "#lib/rounds/queries/round.ts";
import { PhaseBadge } from "./phase-badge.tsx";

/** A round at a glance: phase, dates, progress, method. */
export function RoundFacts({ language, round }: { language: Language; round: RoundRecord }) {
  const t = translator(language);
  const date = (moment: Date) => formatDate(language, moment);
  const facts: { label: string; value: ReactNode }[] = [
    { label: t("rounds:round.phase"), value: <PhaseBadge language={language} phase={round.phase} /> },
    {
      label: t("rounds:round.nominating"),
      value: t("rounds:round.period", {
        from: date(round.nominatingFrom),
        until: date(round.nominatingUntil),
      }),
    },
    { label: t("rounds:round.evaluatingUntil"), value: date(round.evaluatingUntil) },
    { label: t("rounds:round.progress"), value: t("rounds:list.of", round.evaluations) },
    {
      label: t("rounds:round.criteriaSet"),
      value: (
        <a href={`/${language}/quality/criteria/${round.criteriaSet}`}>
          {t("rounds:round.version", { version: round.criteriaSet })}
        </a>
      ),
    },
    { label: t("rounds:fields.alpha"), value: formatNumber(language, round.alpha) },
    { label: t("rounds:fields.threshold"), value: formatNumber(language, round.threshold) },
    { label: t("rounds:fields.minimumEvaluations"), value: formatNumber(language, round.minimumEvaluations) },
    { label: t("rounds:fields.agreementGate"), value: formatNumber(language, round.agreementGate, 3) },
    {
      label: t("rounds:fields.groups"),
      value: new Intl.ListFormat(language).format(
        evaluatorGroups
          .filter((group) => round.groups.includes(group))
          .map((group) => t(`evaluations:groups.${group}`)),
      ),
    },
    { label: t("rounds:fields.objectionDays"), value: formatNumber(language, round.objectionDays) },
    {
      label: t("rounds:round.frozenAt"),
      value: round.frozenAt ? formatDateTime(language, round.frozenAt) : t("rounds:round.notFrozen"),
    },
  ];
  return (
    <dl className="grid gap-x-8 gap-y-4 text-small sm:grid-cols-2 lg:grid-cols-3">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt className="text-ink-soft">{label}</dt>
          <dd className="font-medium">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
