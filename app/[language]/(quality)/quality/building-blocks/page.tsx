import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BlocksCrumbs } from "#components/building-blocks/blocks-crumbs.tsx";
import { SharedTable } from "#components/building-blocks/shared-table.tsx";
import { WaitingList } from "#components/building-blocks/waiting-list.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { buildingBlocks } from "#lib/building-blocks/queries/building-blocks.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("buildingBlocks:title") };
}

export default async function BuildingBlocksPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const here = `/${language}/quality/building-blocks`;
  const viewer = await requireViewer(language, "buildingBlocks.decide", here);
  const blocks = await buildingBlocks(viewer);
  if (!blocks) notFound();
  const t = translator(language);
  const { done } = await searchParams;
  const sentences = {
    accepted: t("buildingBlocks:done.accepted"),
    pointed: t("buildingBlocks:done.pointed"),
  };
  return (
    <>
      <BlocksCrumbs language={language} />
      <DoneNotice done={firstValue(done)} sentences={sentences} />
      <PageHeading title={t("buildingBlocks:title")} lead={t("buildingBlocks:lead")} />
      <WaitingList language={language} waiting={blocks.waiting} />
      <SharedTable language={language} shared={blocks.shared} />
    </>
  );
}
