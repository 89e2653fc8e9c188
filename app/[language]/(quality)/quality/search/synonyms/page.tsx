import type { Metadata } from "next";
import { GroupsFilter } from "#components/synonyms/groups-filter.tsx";
import { GroupsList } from "#components/synonyms/groups-list.tsx";
import { SynonymsCrumbs } from "#components/synonyms/synonyms-crumbs.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access/can.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValues } from "#lib/search-params.ts";
import { synonymGroups } from "#lib/synonyms/queries.ts";
import { groupSearch } from "#lib/synonyms/schema.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("synonyms:title") };
}

export default async function SynonymsPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const path = `/${language}/quality/search/synonyms`;
  const viewer = await requireViewer(language, "synonyms.read", path);
  const asked = firstValues(await searchParams);
  const search = groupSearch.parse(asked);
  const mayEdit = can(viewer, "synonyms.edit", null);
  return (
    <>
      <SynonymsCrumbs language={language} />
      <DoneNotice done={asked.done} sentences={t("synonyms:done", { returnObjects: true })} />
      <PageHeading title={t("synonyms:title")} lead={t("synonyms:lead")} />
      {mayEdit && (
        <p className="mb-8">
          <ButtonLink href={`${path}/new`}>{t("synonyms:add")}</ButtonLink>
        </p>
      )}
      <GroupsFilter language={language} q={search.q} />
      <GroupsList
        language={language}
        list={await synonymGroups(viewer, search)}
        q={search.q}
        mayEdit={mayEdit}
      />
    </>
  );
}
