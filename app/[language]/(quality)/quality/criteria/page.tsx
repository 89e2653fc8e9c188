import type { Metadata } from "next";
import { CriteriaBreadcrumbs } from "#components/rounds/criteria-breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Table } from "#components/ui/table.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { listCriteriaSets } from "#lib/rounds/queries/rounds.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("rounds:criteria.title") };
}

export default async function CriteriaSetsPage({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const here = `/${language}/quality/criteria`;
  const viewer = await requireViewer(language, "rounds.oversee", here);
  return (
    <>
      <CriteriaBreadcrumbs language={language} />
      <PageHeading title={t("rounds:criteria.title")} lead={t("rounds:criteria.lead")} />
      <Table
        caption={t("rounds:criteria.caption")}
        captionHidden
        rows={await listCriteriaSets(viewer)}
        rowKey={({ version }) => version}
        rowHeader="version"
        columns={[
          {
            key: "version",
            title: t("rounds:criteria.version"),
            cell: ({ version }) => (
              <a href={`${here}/${version}`} className="inline-flex min-h-8 items-center">
                <bdi dir="ltr">{version}</bdi>
              </a>
            ),
          },
          {
            key: "count",
            title: t("rounds:criteria.count"),
            numeric: true,
            cell: ({ criteria }) => formatNumber(language, criteria),
          },
        ]}
      />
    </>
  );
}
