import type { OrganisationDetails } from "#lib/catalogue/queries/organisations.ts";
import { completeness } from "#lib/domain/catalogue/completeness.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { percent } from "./percent.ts";

interface OrganisationFiguresProps {
  language: Language;
  organisation: Pick<OrganisationDetails, "counts" | "known">;
}

/** An organisation in five figures. */
export function OrganisationFigures({ language, organisation }: OrganisationFiguresProps) {
  const t = translator(language);
  const { counts, known } = organisation;
  const share = completeness(known, counts.services);
  const figures = [
    { name: t("catalogue:organisation.services"), figure: formatNumber(language, counts.services) },
    { name: t("catalogue:organisation.online"), figure: formatNumber(language, counts.online) },
    { name: t("directory:completeness.figure"), figure: share === null ? "–" : percent(share) },
    { name: t("catalogue:organisation.sourced"), figure: formatNumber(language, counts.sourced) },
    { name: t("catalogue:organisation.verified"), figure: formatNumber(language, counts.verified) },
  ];
  return (
    <dl
      aria-label={t("catalogue:organisation.facts")}
      className="grid grid-cols-2 gap-x-6 gap-y-4 border-y border-line py-4 sm:grid-cols-3 lg:grid-cols-5"
    >
      {figures.map(({ name, figure }) => (
        <div key={name} className="flex flex-col-reverse justify-end first:col-span-full sm:first:col-span-1">
          <dt className="text-small text-ink-soft">{name}</dt>
          <dd className="text-h2 font-semibold tabular-nums">{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
