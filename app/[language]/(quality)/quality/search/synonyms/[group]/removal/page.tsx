import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RemovalForm } from "#components/synonyms/removal-form.tsx";
import { SynonymsCrumbs } from "#components/synonyms/synonyms-crumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { uuidOrNotFound } from "#lib/page-id.ts";
import { synonymGroup } from "#lib/synonyms/queries.ts";

interface Props {
  params: Promise<{ language: string; group: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("synonyms:removal.link") };
}

export default async function RemovalPage({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const id = uuidOrNotFound((await params).group);
  const path = `/${language}/quality/search/synonyms/${id}/removal`;
  const viewer = await requireViewer(language, "synonyms.edit", path);
  const group = await synonymGroup(viewer, id);
  if (!group) notFound();
  return (
    <>
      <SynonymsCrumbs language={language} below />
      <PageHeading
        title={t("synonyms:removal.title", { term: group.terms[0] })}
        lead={t("synonyms:removal.lead")}
      />
      <RemovalForm language={language} formToken={crypto.randomUUID()} group={group} />
    </>
  );
}
