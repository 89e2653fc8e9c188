import type { Metadata } from "next";
import { GroupForm } from "#components/synonyms/group-form.tsx";
import { SynonymsCrumbs } from "#components/synonyms/synonyms-crumbs.tsx";
import { TrySearch } from "#components/synonyms/try-search.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { firstServices } from "#lib/catalogue/queries/first-services.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValues } from "#lib/search-params.ts";
import { formOpening } from "#lib/synonyms/schema.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("synonyms:new.title") };
}

export default async function NewSynonymsPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const path = `/${language}/quality/search/synonyms/new`;
  await requireViewer(language, "synonyms.edit", path);
  const { terms, try: query = terms } = formOpening.parse(firstValues(await searchParams));
  return (
    <>
      <SynonymsCrumbs language={language} below />
      <PageHeading title={t("synonyms:new.title")} lead={t("synonyms:new.lead")} />
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_22rem]">
        <GroupForm language={language} formToken={crypto.randomUUID()} begun={terms} />
        <TrySearch language={language} path={path} query={query} found={await firstServices(query)} />
      </div>
    </>
  );
}
