import { AdministrationCrumbs } from "#components/administration/administration-crumbs.tsx";
import { ListPages } from "#components/administration/list-pages.tsx";
import { OutboxTable } from "#components/administration/outbox-table.tsx";
import { StateFilter } from "#components/ui/state-filter.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { outboxRows } from "#lib/administration/queries/outbox.ts";
import { letterStates, outboxSearch } from "#lib/administration/schema.ts";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("administration:outbox.title") };
}

export default async function OutboxPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const path = `/${language}/administration/outbox`;
  const viewer = await requireViewer(language, "letters.read", path);
  const search = outboxSearch.parse(firstValues(await searchParams));
  const { rows, pages, mailServer } = await outboxRows(viewer, search);
  const t = translator(language);
  return (
    <>
      <AdministrationCrumbs language={language} />
      <PageHeading title={t("administration:outbox.title")} lead={t("administration:outbox.lead")} />
      {!mailServer && (
        <div className="mb-6">
          <Notice>{t("administration:outbox.noMailServer")}</Notice>
        </div>
      )}
      <StateFilter
        list={t("administration:outbox.title")}
        label={t("administration:outbox.state")}
        any={t("administration:outbox.anyState")}
        button={t("administration:outbox.filter")}
        choices={letterStates.map((value) => ({ value, label: t(`administration:outbox.states.${value}`) }))}
        chosen={search.state}
      />
      <OutboxTable language={language} rows={rows} />
      <ListPages language={language} path={path} search={search} page={search.page} pages={pages} />
    </>
  );
}
