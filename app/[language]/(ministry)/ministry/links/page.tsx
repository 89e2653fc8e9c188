import { LinkList } from "#components/links/link-list.tsx";
import { LinksOverview } from "#components/links/links-overview.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { StateFilter } from "#components/ui/state-filter.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access/can.ts";
import { linkStates } from "#lib/domain/links/need-of-work.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { linksFor } from "#lib/links/queries.ts";
import { linkSearch } from "#lib/links/schema.ts";
import { firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("links:title") };
}

export default async function LinksPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "links.read", `/${language}/ministry/links`);
  const asked = firstValues(await searchParams);
  const search = linkSearch.parse(asked);
  const found = await linksFor(viewer, { ...search, now: new Date() });
  const t = translator(language);
  return (
    <>
      <Breadcrumbs language={language} crumbs={[]} />
      <PageHeading title={t("links:title")} lead={t("links:lead")} />
      <DoneNotice done={asked.done} sentences={t("links:done", { returnObjects: true })} />
      <LinksOverview language={language} counts={found.counts} mayCheck={can(viewer, "links.check", null)} />
      <StateFilter
        list={t("links:list")}
        label={t("links:state")}
        any={t("links:anyState")}
        button={t("links:filter")}
        choices={linkStates.map((value) => ({ value, label: t(`links:states.${value}`) }))}
        chosen={search.state}
      />
      <LinkList language={language} found={found} state={search.state} />
    </>
  );
}
