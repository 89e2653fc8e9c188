import { AdministrationCrumbs } from "#components/administration/administration-crumbs.tsx";
import { ListPages } from "#components/administration/list-pages.tsx";
import { PeopleSearch } from "#components/administration/people-search.tsx";
import { PeopleTable } from "#components/administration/people-table.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { people } from "#lib/administration/queries/people.ts";
import { peopleSearch } from "#lib/administration/schema.ts";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access/can.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("administration:people.title") };
}

export default async function PeoplePage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const path = `/${language}/administration/people`;
  const viewer = await requireViewer(language, "people.read", path);
  const search = peopleSearch.parse(firstValues(await searchParams));
  const { rows, total, pages } = await people(viewer, search);
  const t = translator(language);
  return (
    <>
      <AdministrationCrumbs language={language} />
      <PageHeading title={t("administration:people.title")} lead={t("administration:home.peopleLead")} />
      {can(viewer, "people.manage", null) && (
        <p className="mb-8">
          <ButtonLink href={`${path}/invitation`}>{t("administration:people.invite")}</ButtonLink>
        </p>
      )}
      <PeopleSearch language={language} search={search} />
      {total > 0 && (
        <p className="mb-3 text-ink-soft">{t("administration:people.count", { count: total })}</p>
      )}
      <PeopleTable language={language} rows={rows} />
      <ListPages language={language} path={path} search={search} page={search.page} pages={pages} />
    </>
  );
}
