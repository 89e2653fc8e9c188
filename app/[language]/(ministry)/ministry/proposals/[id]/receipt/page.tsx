import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { Receipt } from "#components/proposals/receipt.tsx";
import { MinistryCrumbs } from "#components/proposals/ministry-crumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ownProposal } from "#lib/proposals/queries/proposal.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("proposals:receipt.title") };
}

export default async function ReceiptPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { id } = await params;
  const home = `/${language}/ministry/proposals/${id}`;
  const viewer = await requireViewer(language, "proposals.edit", `${home}/receipt`);
  const file = await ownProposal(viewer, id, new Date());
  if (!file) notFound();
  if (!file.reference || file.status !== "submitted") redirect(home);
  const t = translator(language);
  return (
    <>
      <MinistryCrumbs language={language} proposal={id} />
      <PageHeading above={textIn(language, file.name).text} title={t("proposals:receipt.title")} />
      <Receipt language={language} file={file} />
    </>
  );
}
