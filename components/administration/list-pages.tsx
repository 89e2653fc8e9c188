import { pageHref } from "#components/ui/page-href.ts";
import { Pagination } from "#components/ui/pagination.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  path: string;
  /** The search of the page, kept from page to page. */
  search: Readonly<Record<string, string | number | undefined>>;
  page: number;
  pages: number;
}

export function ListPages({ language, path, search, page, pages }: Props) {
  const t = translator(language);
  return (
    <div className="mt-6">
      <Pagination
        page={page}
        pages={pages}
        href={(number) => pageHref(path, search, number)}
        labels={{
          nav: t("administration:pages.nav"),
          previous: t("administration:pages.previous"),
          next: t("administration:pages.next"),
          position: t("administration:pages.position", { page, pages }),
        }}
      />
    </div>
  );
}
