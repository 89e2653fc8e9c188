import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RoundBreadcrumbs } from "#components/rounds/round-breadcrumbs.tsx";
import { RoundNotice } from "#components/rounds/round-notice.tsx";
import { RoundPage } from "#components/rounds/round-page.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access/can.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { readRound } from "#lib/rounds/queries/round.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("rounds:list.round") };
}

export default async function Page({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { round: slug } = await params;
  const viewer = await requireViewer(language, "rounds.oversee", `/${language}/quality/rounds/${slug}`);
  const round = await readRound(viewer, slug, new Date());
  if (!round) notFound();
  const { notice } = await searchParams;
  const may = {
    manage: can(viewer, "rounds.manage", {}),
    advance: can(viewer, "rounds.advance", {}),
    decide: can(viewer, "proposals.decide", {}),
    preview: can(viewer, "rankings.preview", {}),
  };
  return (
    <>
      <RoundBreadcrumbs language={language} />
      <RoundNotice language={language} notice={firstValue(notice)} />
      <PageHeading
        title={<TextIn language={language} text={round.name} />}
        above={<bdi dir="ltr">{slug}</bdi>}
      />
      <RoundPage language={language} round={round} may={may} formToken={crypto.randomUUID()} />
    </>
  );
}
