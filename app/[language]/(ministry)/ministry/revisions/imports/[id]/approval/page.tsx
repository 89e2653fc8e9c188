import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ApprovalView } from "#components/imports/approval-view.tsx";
import { ReviewCrumbs } from "#components/revisions/revision-crumbs.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { importToApprove } from "#lib/revisions/queries/import-approval.ts";
import { rowsTicked } from "#lib/revisions/review-schema.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("imports:review.confirm.title") };
}

export default async function ImportApprovalPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { id } = await params;
  const here = `/${language}/ministry/revisions/imports/${id}`;
  const viewer = await requireViewer(language, "services.approve", `${here}/approval`);
  const given = await searchParams;
  const rows = rowsTicked(given.row);
  // Nothing ticked is nothing, never everything.
  const areTicked = given.row !== undefined || firstValue(given.of) !== undefined;
  if (areTicked && rows.length === 0) redirect(`${here}?notice=nothingChosen`);
  const table = await importToApprove(viewer, id, rows);
  if (!table) notFound();
  return (
    <>
      <ReviewCrumbs language={language} table={table} />
      <ApprovalView language={language} table={table} />
    </>
  );
}
