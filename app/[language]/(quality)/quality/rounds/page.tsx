import type { Metadata } from "next";
import { RoundsTable } from "#components/rounds/rounds-table.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access/can.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { listRounds } from "#lib/rounds/queries/rounds.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("rounds:list.title") };
}

export default async function RoundsPage({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const viewer = await requireViewer(language, "rounds.oversee", `/${language}/quality/rounds`);
  return (
    <>
      <Breadcrumbs
        language={language}
        crumbs={[{ name: t("staff.quality"), href: `/${language}/quality` }]}
      />
      <PageHeading title={t("rounds:list.title")} lead={t("rounds:list.lead")} />
      <RoundsTable language={language} rounds={await listRounds(viewer)} />
      <p className="mt-6">
        <a href={`/${language}/quality/criteria`}>{t("rounds:criteria.title")}</a>
      </p>
      {can(viewer, "rounds.manage", null) && (
        <p className="mt-6">
          <ButtonLink href={`/${language}/quality/rounds/new`}>{t("rounds:list.new")}</ButtonLink>
        </p>
      )}
    </>
  );
}
