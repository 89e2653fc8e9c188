import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ComparisonForm } from "#components/revisions/comparison-form.tsx";
import { HistoryTable } from "#components/revisions/history-table.tsx";
import { ServiceCrumbs } from "#components/revisions/revision-crumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { isOpen } from "#lib/domain/revisions/states.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { historyOf } from "#lib/revisions/queries/history.ts";
import { keptService } from "#lib/revisions/queries/kept-service.ts";

interface Props {
  params: Promise<{ language: string; code: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("revisions:history.title") };
}

export default async function HistoryPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { code } = await params;
  const here = `/${language}/ministry/services/${code}/history`;
  const viewer = await requireViewer(language, "services.read", here);
  const service = await keptService(viewer, code);
  if (!service) notFound();
  const t = translator(language);
  const revisions = await historyOf(viewer, code);
  const restorable = service.may.edit && !revisions.some(({ state }) => isOpen(state));
  return (
    <>
      <ServiceCrumbs language={language} service={service} />
      <PageHeading
        above={textIn(language, service.name).text}
        title={t("revisions:history.title")}
        lead={t("revisions:history.lead")}
      />
      <ComparisonForm language={language} code={code} revisions={revisions} />
      <HistoryTable language={language} code={code} revisions={revisions} restorable={restorable} />
    </>
  );
}
