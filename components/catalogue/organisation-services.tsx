import type { OrganisationDetails } from "#lib/catalogue/queries/organisations.ts";
import { everything, searchQuery } from "#lib/domain/catalogue/catalogue-search.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { DepartmentServices } from "./department-services.tsx";
import { OwnLanguage } from "./own-language.tsx";
import { SearchBox } from "./search-box.tsx";

interface OrganisationServicesProps {
  language: Language;
  organisation: Pick<OrganisationDetails, "slug" | "groups" | "counts" | "withChildren">;
}

/** The services of an organisation, and below them those of its children where they are asked for. */
export function OrganisationServices({ language, organisation }: OrganisationServicesProps) {
  const t = translator(language);
  const { slug, groups, counts, withChildren } = organisation;
  if (counts.services === 0) return <p className="text-ink-soft">{t("catalogue:organisation.none")}</p>;
  return (
    <>
      <SearchBox
        language={language}
        search={{ organisation: slug }}
        label={t("catalogue:organisation.search")}
      />
      <p className="mt-2 flex flex-wrap gap-x-6">
        <a
          href={`/${language}/services${searchQuery({ ...everything, organisation: slug })}`}
          className="inline-flex min-h-11 items-center"
        >
          {t("directory:organisation.inDirectory")}
        </a>
        <a
          href={`/${language}/offline?organisation=${slug}#part`}
          className="inline-flex min-h-11 items-center"
        >
          {t("offline:link.organisation")}
        </a>
      </p>
      {counts.verified < counts.services && (
        <p className="mt-3 w-fit rounded bg-sand px-3 py-2 text-small text-sand-ink">
          {t("catalogue:directory.unverified")}
        </p>
      )}
      {groups.map((group) => (
        <div key={group.slug}>
          {withChildren && (
            <h3 className="mt-10 text-h2">
              <OwnLanguage language={language} text={group.name} />
            </h3>
          )}
          <DepartmentServices
            language={language}
            id={`${group.slug}-department`}
            level={withChildren ? "h4" : "h3"}
            services={group.services}
          />
        </div>
      ))}
    </>
  );
}
