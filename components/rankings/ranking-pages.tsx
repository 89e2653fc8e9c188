import { pageHref } from "#components/ui/page-href.ts";
import { Pagination } from "#components/ui/pagination.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface RankingPagesProps {
  language: Language;
  /** The address of the ranking, to which the filters and the page are added. */
  path: string;
  filters: Readonly<Record<string, string | number | undefined>> & { page: number };
  pages: number;
  /** The part of the page that the rows stand in. */
  part?: string;
}

/** The ways to the pages before and after in a long ranking. */
export function RankingPages({ language, path, filters, pages, part = "ranking" }: RankingPagesProps) {
  const t = translator(language);
  const { page } = filters;
  return (
    <div className="mt-6">
      <Pagination
        page={page}
        pages={pages}
        href={(to) => `${pageHref(path, filters, to)}#${part}`}
        labels={{
          nav: t("rankings:pages.nav"),
          previous: t("rankings:pages.previous"),
          next: t("rankings:pages.next"),
          position: t("rankings:pages.position", { page, pages }),
        }}
      />
    </div>
  );
}
