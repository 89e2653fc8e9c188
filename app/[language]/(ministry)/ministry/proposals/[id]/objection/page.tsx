import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ObjectionNotice } from "#components/objections/objection-notice.tsx";
import { OwnObjectionView } from "#components/objections/own-objection-view.tsx";
import { MinistryCrumbs } from "#components/proposals/ministry-crumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ownObjection } from "#lib/objections/queries/objections.ts";
import { uuidOrNotFound } from "#lib/page-id.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("objections:title") };
}

export default async function ObjectionPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const id = uuidOrNotFound((await params).id);
  const here = `/${language}/ministry/proposals/${id}/objection`;
  const viewer = await requireViewer(language, "objections.file", here);
  const place = await ownObjection(viewer, id, new Date());
  if (!place) notFound();
  const t = translator(language);
  const { notice } = await searchParams;
  return (
    <>
      <MinistryCrumbs language={language} proposal={id} />
      <ObjectionNotice language={language} notice={firstValue(notice)} />
      <PageHeading
        title={t("objections:title")}
        above={<TextIn language={language} text={place.name} />}
        lead={t("objections:own.lead")}
      />
      <OwnObjectionView language={language} place={place} formToken={crypto.randomUUID()} />
    </>
  );
}
