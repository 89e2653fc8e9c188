import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { WithdrawalForm } from "#components/proposals/withdrawal-form.tsx";
import { MinistryCrumbs } from "#components/proposals/ministry-crumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { statusAfter } from "#lib/domain/proposals/status.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ownProposal } from "#lib/proposals/queries/proposal.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("proposals:withdraw.title") };
}

export default async function WithdrawPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { id } = await params;
  const home = `/${language}/ministry/proposals/${id}`;
  const viewer = await requireViewer(language, "proposals.edit", `${home}/withdraw`);
  const file = await ownProposal(viewer, id, new Date());
  if (!file) notFound();
  if (!statusAfter("withdraw", file.status) || !file.round.open) redirect(home);
  const t = translator(language);
  return (
    <>
      <MinistryCrumbs language={language} proposal={id} />
      <PageHeading
        above={textIn(language, file.name).text}
        title={t("proposals:withdraw.title")}
        lead={t("proposals:withdraw.lead")}
      />
      <WithdrawalForm language={language} file={file} />
    </>
  );
}
