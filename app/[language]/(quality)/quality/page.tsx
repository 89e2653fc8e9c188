import type { Metadata } from "next";
import { EvaluationNotice } from "#components/evaluations/evaluation-notice.tsx";
import { MyList } from "#components/evaluations/my-list.tsx";
import { AwaitedList } from "#components/rounds/awaited-list.tsx";
import { RoundsTable } from "#components/rounds/rounds-table.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access/can.ts";
import { listMyEvaluations } from "#lib/evaluations/queries/my-evaluations.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { awaitedDecisions } from "#lib/rounds/queries/awaited-decisions.ts";
import { listRounds } from "#lib/rounds/queries/rounds.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("rounds:quality.title") };
}

export default async function QualityPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const viewer = await requireViewer(language, "quality.enter", `/${language}/quality`);
  const { notice } = await searchParams;
  const evaluates = can(viewer, "evaluations.score", null);
  const oversees = can(viewer, "rounds.oversee", null);
  const lead = t(oversees ? "rounds:quality.overseeLead" : "rounds:quality.evaluatorLead");
  return (
    <>
      <PageHeading title={t("rounds:quality.title")} lead={lead} />
      <EvaluationNotice language={language} notice={firstValue(notice)} />
      {evaluates && <MyList language={language} evaluations={await listMyEvaluations(viewer)} />}
      {oversees && <AwaitedList language={language} awaited={await awaitedDecisions(viewer)} />}
      {oversees && (
        <Section id="rounds" title={t("rounds:quality.rounds")}>
          <RoundsTable language={language} rounds={await listRounds(viewer)} />
          <p className="mt-6">
            <a href={`/${language}/quality/criteria`}>{t("rounds:criteria.title")}</a>
          </p>
          {can(viewer, "rounds.manage", null) && (
            <p className="mt-6">
              <ButtonLink href={`/${language}/quality/rounds/new`} weight="secondary">
                {t("rounds:list.new")}
              </ButtonLink>
            </p>
          )}
        </Section>
      )}
    </>
  );
}
