import type { OrganisationDetails } from "#lib/catalogue/queries/organisations.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OwnLanguage } from "./own-language.tsx";

interface OrganisationChildrenProps {
  language: Language;
  organisation: Pick<OrganisationDetails, "slug" | "children" | "withChildren">;
}

/** The bodies that belong to an organisation, and the choice to see their services with its own. */
export function OrganisationChildren({ language, organisation }: OrganisationChildrenProps) {
  const t = translator(language);
  const { slug, children, withChildren } = organisation;
  const page = `/${language}/organisations/${slug}`;
  return (
    <>
      <ul className="border-t border-line">
        {children.map((child) => (
          <li key={child.slug} className="border-b border-line">
            <a
              href={`/${language}/organisations/${child.slug}`}
              className="flex min-h-12 items-center justify-between gap-3 py-1.5"
            >
              <OwnLanguage language={language} text={child.name} />
              <span className="shrink-0 text-small text-ink-soft">
                {t("catalogue:directory.count", { count: child.services })}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <a href={withChildren ? page : `${page}?children=true`} className="inline-flex min-h-11 items-center">
          {t(withChildren ? "directory:organisation.withoutChildren" : "directory:organisation.withChildren")}
        </a>
      </p>
    </>
  );
}
