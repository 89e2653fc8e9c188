import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CriteriaBreadcrumbs } from "#components/rounds/criteria-breadcrumbs.tsx";
import { CriteriaSetView } from "#components/rounds/criteria-set-view.tsx";
import { RoundNotice } from "#components/rounds/round-notice.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { SetApart } from "#components/ui/set-apart.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { decodedSegment } from "#lib/decoded-segment.ts";
import { can } from "#lib/domain/access/can.ts";
import { formatDate } from "#lib/i18n/format.ts";
import { leftToRight } from "#lib/i18n/isolated.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { readCriteriaSet } from "#lib/rounds/queries/criteria-set.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; version: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("rounds:criteria.title") };
}

export default async function CriteriaSetPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const version = decodedSegment((await params).version);
  const all = `/${language}/quality/criteria`;
  const viewer = await requireViewer(language, "rounds.oversee", `${all}/${encodeURIComponent(version)}`);
  const set = await readCriteriaSet(viewer, version);
  if (!set) notFound();
  return (
    <>
      <RoundNotice language={language} notice={firstValue((await searchParams).notice)} />
      <CriteriaBreadcrumbs language={language} below />
      <PageHeading
        title={<SetApart text={t("rounds:criteria.one", { version: leftToRight(set.version) })} />}
        lead={t("rounds:criteria.madeOn", { date: formatDate(language, set.createdAt) })}
      />
      {can(viewer, "rounds.manage", null) && (
        <p className="mb-6">
          <ButtonLink href={`${all}/new?from=${set.version}`} weight="secondary">
            {t("rounds:criteria.draw")}
          </ButtonLink>
        </p>
      )}
      <CriteriaSetView language={language} set={set} />
    </>
  );
}
