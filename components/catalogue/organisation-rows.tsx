import type { ReactNode } from "react";
import { ShareBar } from "#components/ui/charts/share-bar.tsx";
import type { OrganisationInList } from "#lib/catalogue/queries/organisations.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OwnLanguage } from "./own-language.tsx";
import { percent } from "./percent.ts";

interface OrganisationRowsProps {
  language: Language;
  organisations: readonly OrganisationInList[];
  /** The names of all of them, by slug: some belong to others. */
  names: ReadonlyMap<string, BilingualText>;
}

const columns = "sm:grid-cols-[minmax(0,1fr)_5rem_11rem_6rem] sm:items-center sm:gap-x-6";

/** Organisations with what their services tell; the figures stand in columns, on a phone below the name. */
export function OrganisationRows({ language, organisations, names }: OrganisationRowsProps) {
  const t = translator(language);
  return (
    <>
      <div aria-hidden="true" className={`hidden pb-2 text-small text-ink-soft sm:grid ${columns}`}>
        <span />
        <span>{t("directory:organisations.services")}</span>
        <span>{t("directory:organisations.completeness")}</span>
        <span>{t("directory:organisations.verified")}</span>
      </div>
      <ul className="border-t border-line">
        {organisations.map((organisation) => {
          const { slug, name, services, verified, completeness } = organisation;
          const parent = organisation.parent === null ? undefined : names.get(organisation.parent);
          return (
            <li key={slug} className={`border-b border-line pb-2 sm:grid sm:py-0.5 ${columns}`}>
              <div>
                <a
                  href={`/${language}/organisations/${slug}`}
                  className="inline-flex min-h-11 items-center py-1"
                >
                  <OwnLanguage language={language} text={name} />
                </a>
                {parent && (
                  <p className="pb-1 text-small text-ink-soft">
                    {t("catalogue:organisation.partOf")} <OwnLanguage language={language} text={parent} />
                  </p>
                )}
              </div>
              <div className="flex flex-wrap gap-x-5 sm:contents">
                <Figure name={t("directory:organisations.services")}>{services}</Figure>
                <Figure name={t("directory:organisations.completeness")}>
                  {completeness !== null && (
                    <ShareBar share={completeness} className="hidden h-1.5 w-24 sm:block" />
                  )}
                  {completeness === null ? "–" : percent(completeness)}
                </Figure>
                <Figure name={t("directory:organisations.verified")}>
                  {services === 0 ? "–" : percent(verified / services)}
                </Figure>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Figure({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span className="flex items-center gap-2 text-small whitespace-nowrap tabular-nums">
      <span className="text-ink-soft sm:sr-only">{name}</span>
      {children}
    </span>
  );
}
