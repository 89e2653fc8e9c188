import { AdministrationCrumbs } from "#components/administration/administration-crumbs.tsx";
import { JobsTable } from "#components/administration/jobs-table.tsx";
import { ListPages } from "#components/administration/list-pages.tsx";
import { StateFilter } from "#components/ui/state-filter.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { jobRows } from "#lib/administration/queries/jobs.ts";
import { jobSearch, jobStates } from "#lib/administration/schema.ts";
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
  return { title: translator(await pageLanguage(params))("administration:jobs.title") };
}

export default async function JobsPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const path = `/${language}/administration/jobs`;
  const viewer = await requireViewer(language, "jobs.read", path);
  const asked = firstValues(await searchParams);
  const search = jobSearch.parse(asked);
  const { rows, failed, pages } = await jobRows(viewer, search);
  const t = translator(language);
  return (
    <>
      <AdministrationCrumbs language={language} />
      <PageHeading title={t("administration:jobs.title")} lead={t("administration:jobs.lead")} />
      <DoneNotice done={asked.done} sentences={{ runAgain: t("administration:done.runAgain") }} />
      {failed > 0 && <p className="mb-6">{t("administration:jobs.failed", { count: failed })}</p>}
      <StateFilter
        list={t("administration:jobs.title")}
        label={t("administration:jobs.state")}
        any={t("administration:jobs.anyState")}
        button={t("administration:jobs.filter")}
        choices={jobStates.map((value) => ({ value, label: t(`administration:jobs.states.${value}`) }))}
        chosen={search.state}
      />
      <JobsTable language={language} rows={rows} mayRun={can(viewer, "jobs.run", null)} />
      <ListPages language={language} path={path} search={search} page={search.page} pages={pages} />
    </>
  );
}
