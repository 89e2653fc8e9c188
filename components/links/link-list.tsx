import { pageHref } from "#components/ui/page-href.ts";
import { Pagination } from "#components/ui/pagination.tsx";
import type { LinkState } from "#lib/domain/links/need-of-work.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { LinksFound } from "#lib/links/queries.ts";
import { LinkItem } from "./link-item.tsx";

interface Props {
  language: Language;
  found: LinksFound;
  /** The state that the list was narrowed down to. */
  state: LinkState | undefined;
}

export function LinkList({ language, found: { rows, page, pages }, state }: Props) {
  const t = translator(language);
  if (rows.length === 0) return <p>{t("links:none")}</p>;
  const several = new Set(rows.map(({ organisation }) => organisation.id)).size > 1;
  const href = (number: number) => pageHref(`/${language}/ministry/links`, { state }, number);
  return (
    <>
      <ul aria-label={t("links:list")} className="mb-6">
        {rows.map((row) => (
          <LinkItem
            key={`${row.organisation.id} ${row.address}`}
            language={language}
            row={row}
            namesOrganisation={several}
          />
        ))}
      </ul>
      <Pagination
        page={page}
        pages={pages}
        href={href}
        labels={{
          nav: t("links:pages.nav"),
          previous: t("links:pages.previous"),
          next: t("links:pages.next"),
          position: t("links:pages.position", { page, pages }),
        }}
      />
    </>
  );
}
