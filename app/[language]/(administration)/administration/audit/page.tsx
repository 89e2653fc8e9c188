import { AdministrationCrumbs } from "#components/administration/administration-crumbs.tsx";
import { AuditFilter } from "#components/administration/audit-filter.tsx";
import { AuditTable } from "#components/administration/audit-table.tsx";
import { Chain } from "#components/administration/chain.tsx";
import { ListPages } from "#components/administration/list-pages.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { auditLines, firstBreak } from "#lib/administration/queries/audit.ts";
import { auditSearch } from "#lib/administration/schema.ts";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("administration:audit.title") };
}

export default async function AuditPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const path = `/${language}/administration/audit`;
  const viewer = await requireViewer(language, "audit.read", path);
  const asked = firstValues(await searchParams);
  const search = auditSearch.parse(asked);
  const { lines, total, pages } = await auditLines(viewer, search);
  const t = translator(language);
  return (
    <>
      <AdministrationCrumbs language={language} />
      <PageHeading title={t("administration:audit.title")} lead={t("administration:audit.lead")} />
      <div className="mb-8">
        <Chain language={language} brokenAt={asked.verify ? await firstBreak(viewer) : undefined} />
      </div>
      <AuditFilter language={language} search={search} />
      <p className="mb-3 text-ink-soft">{t("administration:audit.count", { count: total })}</p>
      <AuditTable language={language} lines={lines} />
      <ListPages language={language} path={path} search={search} page={search.page} pages={pages} />
    </>
  );
}
