import type { Overview } from "#lib/administration/queries/overview.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const figures = [
  "organisations",
  "people",
  "invited",
  "sessions",
  "auditLines",
  "refusedToday",
  "jobsFailed",
] as const;

export function OverviewFigures({ language, overview }: { language: Language; overview: Overview }) {
  const t = translator(language);
  return (
    <dl className="grid gap-x-8 gap-y-6 sm:grid-cols-2 md:grid-cols-3">
      {figures.map((key) => (
        <div key={key} className="flex flex-col-reverse justify-end border-t border-line pt-3">
          <dt className="text-small text-ink-soft">{t(`administration:home.${key}`)}</dt>
          <dd className="text-h2 font-semibold tabular-nums">{formatNumber(language, overview[key])}</dd>
        </div>
      ))}
    </dl>
  );
}
