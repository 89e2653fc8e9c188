import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { GroupForm } from "#components/synonyms/group-form.tsx";
import { SynonymsCrumbs } from "#components/synonyms/synonyms-crumbs.tsx";
import { TrySearch } from "#components/synonyms/try-search.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { firstServices } from "#lib/catalogue/queries/first-services.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { uuidOrNotFound } from "#lib/page-id.ts";
import { firstValues } from "#lib/search-params.ts";
import { synonymGroup } from "#lib/synonyms/queries.ts";
import { formOpening } from "#lib/synonyms/schema.ts";

interface Props {
  params: Promise<{ language: string; group: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("synonyms:title") };
}

export default async function SynonymGroupPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const path = `/${language}/quality/search/synonyms/${uuidOrNotFound((await params).group)}`;
  const viewer = await requireViewer(language, "synonyms.edit", path);
  const group = await synonymGroup(viewer, (await params).group);
  if (!group) notFound();
  const asked = firstValues(await searchParams);
  const { try: query } = formOpening.parse(asked);
  return (
    <>
      <SynonymsCrumbs language={language} below />
      <DoneNotice done={asked.done} sentences={t("synonyms:done", { returnObjects: true })} />
      <PageHeading
        title={t("synonyms:edit.title", { term: group.terms[0] })}
        lead={t("synonyms:edit.lead")}
      />
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_22rem]">
        <div>
          <GroupForm language={language} formToken={crypto.randomUUID()} group={group} />
          <p className="mt-8">
            <a href={`${path}/removal`} className="text-red">
              {t("synonyms:removal.link")}
            </a>
          </p>
        </div>
        <TrySearch language={language} path={path} query={query} found={await firstServices(query)} />
      </div>
    </>
  );
}
