import { Pagination } from "#components/ui/pagination.tsx";
import type { ServiceName } from "#lib/catalogue/service-summary.ts";
import { pageCount, pageWithin } from "#lib/domain/catalogue/result-pages.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OwnLanguage } from "./own-language.tsx";

interface LetterServicesProps {
  language: Language;
  /** The address of the letter's page. */
  href: string;
  services: readonly ServiceName[];
  page: number;
}

/** Names on one page of a letter: a heavier page would keep a weak line waiting. */
const namesOnPage = 100;

/** The services of one letter in the order of their names, in pages. */
export function LetterServices({ language, href, services, page: asked }: LetterServicesProps) {
  const t = translator(language);
  const page = pageWithin(asked, services.length, namesOnPage);
  const pages = pageCount(services.length, namesOnPage);
  const shown = services.slice((page - 1) * namesOnPage, page * namesOnPage);
  return (
    <>
      <ul className="gap-x-8 md:columns-2 [&_a]:flex [&_a]:min-h-11 [&_a]:items-center [&_a]:py-1.5 [&_li]:break-inside-avoid [&_li]:border-b [&_li]:border-line">
        {shown.map(({ code, name }) => (
          <li key={code}>
            <a href={`/${language}/services/${code}`}>
              <OwnLanguage language={language} text={name} />
            </a>
          </li>
        ))}
      </ul>
      <div className="mt-6">
        <Pagination
          page={page}
          pages={pages}
          href={(to) => (to === 1 ? href : `${href}?page=${to}`)}
          labels={{
            nav: t("catalogue:pages.nav"),
            previous: t("catalogue:pages.previous"),
            next: t("catalogue:pages.next"),
            position: t("catalogue:pages.position", { page, pages }),
          }}
        />
      </div>
    </>
  );
}
