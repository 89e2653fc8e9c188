import { notFound } from "next/navigation";
import { WhatIfView } from "#components/rankings/what-if-view.tsx";
import { RoundBreadcrumbs } from "#components/rounds/round-breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { rankingToTry } from "#lib/rankings/queries/what-if.ts";
import { readWhatIf } from "#lib/rankings/schema.ts";

interface Props {
  params: Promise<{ language: string; round: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("rankings:whatIf.title") };
}

export default async function WhatIfPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { round: slug } = await params;
  const path = `/${language}/quality/rounds/${slug}/what-if`;
  const viewer = await requireViewer(language, "rankings.preview", path);
  const toTry = await rankingToTry(viewer, slug, new Date());
  if (!toTry) notFound();
  const t = translator(language);
  const asked = readWhatIf(await searchParams, toTry.board.criteria, toTry.method);
  return (
    <>
      <RoundBreadcrumbs language={language} round={toTry.round} />
      <PageHeading
        title={t("rankings:whatIf.title")}
        above={<TextIn language={language} text={toTry.round.name} />}
        lead={t("rankings:whatIf.lead")}
      />
      <WhatIfView language={language} path={path} toTry={toTry} asked={asked} />
    </>
  );
}
