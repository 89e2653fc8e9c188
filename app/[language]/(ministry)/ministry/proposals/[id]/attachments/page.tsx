import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { AttachmentsPage } from "#components/attachments/attachments-page.tsx";
import { MinistryCrumbs } from "#components/proposals/ministry-crumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { isEditable } from "#lib/domain/proposals/status.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ownProposal } from "#lib/proposals/queries/proposal.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("attachments:title") };
}

export default async function Page({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { id } = await params;
  const home = `/${language}/ministry/proposals/${id}`;
  const viewer = await requireViewer(language, "proposals.edit", `${home}/attachments`);
  const file = await ownProposal(viewer, id, new Date());
  if (!file) notFound();
  if (!isEditable(file.status) || !file.round.open) redirect(home);
  const t = translator(language);
  const { done } = await searchParams;
  return (
    <>
      <MinistryCrumbs language={language} proposal={id} />
      <PageHeading
        above={textIn(language, file.name).text}
        title={t("attachments:title")}
        lead={t("attachments:lead")}
      />
      <AttachmentsPage language={language} file={file} done={firstValue(done)} />
    </>
  );
}
