import type { Metadata } from "next";
import { periodOfWeek } from "#components/usage/period-of-week.ts";
import { SearchCrumbs } from "#components/usage/search-crumbs.tsx";
import { WeekFigures } from "#components/usage/week-figures.tsx";
import { WeekLinks } from "#components/usage/week-links.tsx";
import { WeekList } from "#components/usage/week-list.tsx";
import { WeeksTrend } from "#components/usage/weeks-trend.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access/can.ts";
import { weekOf } from "#lib/domain/usage/weeks.ts";
import { isoDay } from "#lib/i18n/format.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValues } from "#lib/search-params.ts";
import { searchedWeeks } from "#lib/usage/queries/searched-weeks.ts";
import { wordsInVain } from "#lib/usage/queries/words-in-vain.ts";
import { weekSearch } from "#lib/usage/schema.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("usage:title") };
}

export default async function SearchPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const viewer = await requireViewer(language, "usage.read", `/${language}/quality/search`);
  const present = weekOf(isoDay(new Date()));
  const { week = present, page } = weekSearch.parse(firstValues(await searchParams));
  const list = await wordsInVain(viewer, week, page);
  const [counted] = await searchedWeeks(viewer, week, 1);
  return (
    <>
      <SearchCrumbs language={language} />
      <PageHeading title={t("usage:title")} lead={t("usage:lead")} />
      <Section id="week" title={periodOfWeek(language, week)}>
        <WeekLinks language={language} week={week} present={present} />
        {counted && <WeekFigures language={language} counted={counted} />}
      </Section>
      <WeekList language={language} week={week} list={list} mayAdd={can(viewer, "synonyms.edit", null)} />
      <WeeksTrend language={language} weeks={await searchedWeeks(viewer, present, 12)} />
      <Section id="how" title={t("usage:how.title")}>
        <p className="max-w-text">{t("usage:how.text")}</p>
      </Section>
    </>
  );
}
