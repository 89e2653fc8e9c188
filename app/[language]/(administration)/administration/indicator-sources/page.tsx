import { AdministrationCrumbs } from "#components/administration/administration-crumbs.tsx";
import { SourceForm } from "#components/indicators/source-form.tsx";
import { SourcesTable } from "#components/indicators/sources-table.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { indicatorSources } from "#lib/indicators/queries/sources.ts";
import { sourcesNotice } from "#lib/indicators/schema.ts";
import { firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("administration:indicatorSources.title") };
}

export default async function IndicatorSourcesPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const path = `/${language}/administration/indicator-sources`;
  const viewer = await requireViewer(language, "indicatorSources.read", path);
  const { done } = sourcesNotice.parse(firstValues(await searchParams));
  const { sources, may, ...offered } = await indicatorSources(viewer);
  const t = translator(language);
  return (
    <>
      <AdministrationCrumbs language={language} />
      <PageHeading title={t("administration:indicatorSources.title")} lead={t("indicators:sources.lead")} />
      <DoneNotice done={done} sentences={{ withdrawn: t("indicators:sources.done") }} />
      <SourcesTable language={language} sources={sources} may={may} />
      {may.manage && (
        <Section id="make" title={t("indicators:sources.make")}>
          <SourceForm language={language} formToken={crypto.randomUUID()} {...offered} />
        </Section>
      )}
    </>
  );
}
