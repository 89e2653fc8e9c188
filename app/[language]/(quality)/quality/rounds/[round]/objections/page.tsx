import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ObjectionNotice } from "#components/objections/objection-notice.tsx";
import { RoundObjectionsView } from "#components/objections/round-objections-view.tsx";
import { RoundBreadcrumbs } from "#components/rounds/round-breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access/can.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { objectionsOfRound } from "#lib/objections/queries/objections.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("objections:round.title") };
}

export default async function RoundObjectionsPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { round: slug } = await params;
  const here = `/${language}/quality/rounds/${slug}/objections`;
  const viewer = await requireViewer(language, "objections.read", here);
  const record = await objectionsOfRound(viewer, slug);
  if (!record) notFound();
  const t = translator(language);
  const { notice } = await searchParams;
  return (
    <>
      <RoundBreadcrumbs language={language} round={record} />
      <ObjectionNotice language={language} notice={firstValue(notice)} />
      <PageHeading
        title={t("objections:round.title")}
        above={<TextIn language={language} text={record.name} />}
        lead={t("objections:round.lead")}
      />
      <RoundObjectionsView
        language={language}
        record={record}
        mayAnswer={can(viewer, "objections.answer", {})}
        newToken={() => crypto.randomUUID()}
      />
    </>
  );
}
