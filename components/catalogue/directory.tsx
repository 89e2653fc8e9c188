import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { SetApart } from "#components/ui/set-apart.tsx";
import type { DirectoryPage } from "#lib/catalogue/queries/directory.ts";
import { facetsOffered, searchQuery, sortingOf } from "#lib/domain/catalogue/catalogue-search.ts";
import { isolated } from "#lib/i18n/isolated.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ChosenFilters } from "./chosen-filters.tsx";
import { Facets } from "./facets.tsx";
import { NamedPages } from "./named-pages.tsx";
import { NothingFound } from "./nothing-found.tsx";
import { OwnLanguage } from "./own-language.tsx";
import { SearchBox } from "./search-box.tsx";
import { ServiceList } from "./service-list.tsx";
import { SortLinks } from "./sort-links.tsx";

interface DirectoryProps extends DirectoryPage {
  language: Language;
  today: string;
}

/** The directory of services: the search, the ways to narrow it down, one page of what was found. */
export function Directory(props: DirectoryProps) {
  const { language, search, result, names } = props;
  const t = translator(language);
  return (
    <>
      <PageHeading
        title={
          search.q === null ? (
            t("catalogue:directory.title")
          ) : (
            <SetApart text={t("catalogue:directory.titleFor", { q: isolated(search.q) })} />
          )
        }
        lead={leadOf(props)}
      />
      <SearchBox language={language} search={search} labelHidden />
      <p className="mt-2 text-small">
        <a href={`/${language}/services/a-z`} className="inline-flex min-h-11 items-center">
          {t("directory:alphabet.title")}
        </a>
      </p>
      {props.malformed && (
        <div className="mt-4">
          <Notice>{t("catalogue:directory.malformed")}</Notice>
        </div>
      )}
      <NamedPages language={language} named={props.named} />
      <ChosenFilters language={language} search={search} names={names} required={props.required} />
      {facetsOffered(search, result.facets).length === 0 ? (
        <div className="mt-8">
          <Found {...props} />
        </div>
      ) : (
        <div className="mt-8 grid gap-x-10 gap-y-6 md:grid-cols-[15rem_minmax(0,1fr)]">
          <div>
            <a
              href="#results"
              className="sr-only focus:not-sr-only focus:inline-flex focus:min-h-11 focus:items-center"
            >
              {t("directory:toResults")}
            </a>
            <Facets language={language} search={search} facets={result.facets} names={names} />
          </div>
          <Found {...props} />
        </div>
      )}
    </>
  );
}

function leadOf({ language, search, required }: DirectoryProps): ReactNode {
  const t = translator(language);
  if (required === null) return search.q === null && t("catalogue:directory.lead");
  return (
    <>
      {t("catalogue:directory.requires")}{" "}
      <a href={`/${language}/services/${required.code}`}>
        <OwnLanguage language={language} text={required.name} />
      </a>
    </>
  );
}

function Found(props: DirectoryProps) {
  const { language, search, waysOn } = props;
  return waysOn ? (
    <NothingFound language={language} search={search} waysOn={waysOn} />
  ) : (
    <Results {...props} />
  );
}

function Results({ language, search, result, today }: DirectoryProps) {
  const t = translator(language);
  const { page, pages, total, items, guessed } = result;
  return (
    <section aria-labelledby="results">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="results" className="text-h3">
          <span className="sr-only">{t("catalogue:directory.results")}: </span>
          {t("catalogue:directory.count", { count: total })}
        </h2>
        <SortLinks language={language} search={search} />
      </div>
      {guessed && <p className="mb-3 max-w-text">{t("directory:guessed")}</p>}
      {sortingOf(search) === "used" && (
        <p className="mb-3 max-w-text text-small text-ink-soft">{t("directory:usedNote")}</p>
      )}
      {items.some((service) => service.verifiedOn === null) && (
        <p className="mb-4 rounded bg-sand px-3 py-2 text-small text-sand-ink">
          {t("catalogue:directory.unverified")}
        </p>
      )}
      <ServiceList language={language} services={items} today={today} />
      <div className="mt-6">
        <Pagination
          page={page}
          pages={pages}
          href={(to) => `/${language}/services${searchQuery({ ...search, page: to })}`}
          labels={{
            nav: t("catalogue:pages.nav"),
            previous: t("catalogue:pages.previous"),
            next: t("catalogue:pages.next"),
            position: t("catalogue:pages.position", { page, pages }),
          }}
        />
      </div>
    </section>
  );
}
