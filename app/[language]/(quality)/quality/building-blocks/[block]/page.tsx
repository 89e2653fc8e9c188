import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { BlockNeeds } from "#components/building-blocks/block-needs.tsx";
import { BlocksCrumbs } from "#components/building-blocks/blocks-crumbs.tsx";
import { DecisionForms } from "#components/building-blocks/decision-forms.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { buildingBlocks } from "#lib/building-blocks/queries/building-blocks.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string; block: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("buildingBlocks:decide") };
}

export default async function BlockDecisionPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { block: id } = await params;
  const here = `/${language}/quality/building-blocks/${id}`;
  const viewer = await requireViewer(language, "buildingBlocks.decide", here);
  const blocks = await buildingBlocks(viewer);
  const block = blocks?.waiting.find((one) => one.id === id);
  if (!blocks || !block) notFound();
  const t = translator(language);
  return (
    <>
      <BlocksCrumbs language={language} below />
      <PageHeading
        title={<bdi>{block.name}</bdi>}
        above={`${t("buildingBlocks:namedBy")}: ${textIn(language, block.proposal.name).text}`}
      />
      <h2 className="mb-2 text-h3">{t("buildingBlocks:needs")}</h2>
      <BlockNeeds needs={block.needs} />
      <DecisionForms
        language={language}
        block={block}
        shared={blocks.shared}
        newToken={() => crypto.randomUUID()}
      />
    </>
  );
}
