import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { KeptServiceView } from "#components/revisions/kept-service-view.tsx";
import { ServiceCrumbs } from "#components/revisions/revision-crumbs.tsx";
import { ServiceHeading } from "#components/revisions/service-heading.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { UnificationSection } from "#components/unification/unification-section.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { keptService } from "#lib/revisions/queries/kept-service.ts";
import { openRevision } from "#lib/revisions/queries/revision-file.ts";
import { firstValue } from "#lib/search-params.ts";
import { unificationOfService } from "#lib/unification/queries/unification.ts";

interface Props {
  params: Promise<{ language: string; code: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await pageLanguage(params));
  return { title: `${(await params).code} · ${t("revisions:list.title")}` };
}

export default async function KeptServicePage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { code } = await params;
  const viewer = await requireViewer(language, "services.read", `/${language}/ministry/services/${code}`);
  const service = await keptService(viewer, code);
  if (!service) notFound();
  const t = translator(language);
  const open = await openRevision(viewer, code);
  return (
    <>
      <ServiceCrumbs language={language} />
      <DoneNotice
        done={firstValue((await searchParams).done)}
        sentences={{
          submitted: t("revisions:home.done.submitted"),
          withdrawn: t("revisions:home.done.withdrawn"),
          archivalProposed: t("revisions:home.done.archivalProposed"),
        }}
      />
      <ServiceHeading language={language} service={service} open={open} />
      <UnificationSection language={language} unification={await unificationOfService(viewer, code)} />
      <KeptServiceView language={language} service={service} open={open} />
    </>
  );
}
