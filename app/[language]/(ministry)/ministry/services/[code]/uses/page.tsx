import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { UsesForm } from "#components/indicators/uses-form.tsx";
import { UsesView } from "#components/indicators/uses-view.tsx";
import { ServiceCrumbs } from "#components/revisions/revision-crumbs.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { usesOfService } from "#lib/indicators/queries/channel-uses.ts";
import { usesSearch } from "#lib/indicators/schema.ts";
import { keptService } from "#lib/revisions/queries/kept-service.ts";
import { firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; code: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("indicators:uses.ofService") };
}

export default async function UsesPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { code } = await params;
  const home = `/${language}/ministry/services/${code}`;
  const viewer = await requireViewer(language, "serviceUses.record", `${home}/uses`);
  const service = await keptService(viewer, code);
  if (!service) notFound();
  if (!service.may.recordUses) redirect(home);
  const search = usesSearch(new Date()).parse(firstValues(await searchParams));
  const uses = await usesOfService(code);
  const form = { language, code, uses, year: search.year, formToken: crypto.randomUUID() };
  return (
    <>
      <ServiceCrumbs language={language} service={service} />
      <UsesView language={language} name={service.name} uses={uses} search={search}>
        <UsesForm {...form} />
      </UsesView>
    </>
  );
}
