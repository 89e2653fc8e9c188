import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CriteriaBreadcrumbs } from "#components/rounds/criteria-breadcrumbs.tsx";
import { CriteriaForm } from "#components/rounds/criteria-form.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { SetApart } from "#components/ui/set-apart.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { leftToRight } from "#lib/i18n/isolated.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { readCriteriaSet } from "#lib/rounds/queries/criteria-set.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("rounds:criteria.new") };
}

export default async function NewCriteriaSetPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const viewer = await requireViewer(language, "rounds.manage", `/${language}/quality/criteria/new`);
  const from = firstValue((await searchParams).from);
  const base = (await readCriteriaSet(viewer, from)) ?? (await readCriteriaSet(viewer));
  if (!base) notFound();
  return (
    <>
      <CriteriaBreadcrumbs language={language} below />
      <PageHeading
        title={t("rounds:criteria.new")}
        lead={<SetApart text={t("rounds:criteria.newLead", { version: leftToRight(base.version) })} />}
      />
      <CriteriaForm language={language} base={base} formToken={crypto.randomUUID()} />
    </>
  );
}
