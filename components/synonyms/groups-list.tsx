import { pageHref } from "#components/ui/page-href.ts";
import { Pagination } from "#components/ui/pagination.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { SynonymGroup, SynonymPage } from "#lib/synonyms/queries.ts";
import { TermsShown } from "./terms-shown.tsx";

interface GroupsListProps {
  language: Language;
  list: SynonymPage;
  q: string | undefined;
  mayEdit: boolean;
}

/** The groups of synonyms, a page at a time, with the way to each. */
export function GroupsList({ language, list, q, mayEdit }: GroupsListProps) {
  const t = translator(language);
  const address = `/${language}/quality/search/synonyms`;
  const { groups, total, page, pages } = list;
  if (total === 0) return <p>{t("synonyms:list.none")}</p>;
  const act = {
    key: "act",
    title: t("synonyms:list.act"),
    cell: ({ id, terms: [term = ""] }: SynonymGroup) => (
      <a
        href={`${address}/${id}`}
        aria-label={t("synonyms:list.editGroup", { term })}
        className="inline-block py-1"
      >
        {t("synonyms:list.edit")}
      </a>
    ),
  };
  return (
    <>
      <p className="mb-3 text-ink-soft">{t("synonyms:list.count", { count: total })}</p>
      <Table
        folds
        caption={t("synonyms:list.caption")}
        captionHidden
        rows={groups}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "terms",
            title: t("synonyms:list.terms"),
            cell: ({ terms }) => <TermsShown terms={terms} />,
          },
          { key: "note", title: t("synonyms:list.note"), cell: ({ note }) => <bdi>{note ?? "—"}</bdi> },
          ...(mayEdit ? [act] : []),
        ]}
      />
      <div className="mt-6">
        <Pagination
          page={page}
          pages={pages}
          href={(number) => pageHref(address, { q: q || undefined }, number)}
          labels={{
            nav: t("synonyms:pages.nav"),
            previous: t("synonyms:pages.previous"),
            next: t("synonyms:pages.next"),
            position: t("synonyms:pages.position", { page, pages }),
          }}
        />
      </div>
    </>
  );
}
