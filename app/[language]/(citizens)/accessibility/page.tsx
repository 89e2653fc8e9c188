import type { Metadata } from "next";
import { PlainPage } from "#components/about/plain-page.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("about:accessibility.title") };
}

export default async function AccessibilityPage({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const section = (id: "aim" | "tested" | "untested" | "known" | "report") => ({
    id,
    title: t(`about:accessibility.${id}.title`),
    text: t(`about:accessibility.${id}.text`),
  });
  const report = `/${language}/support?${new URLSearchParams({ page: `/${language}/accessibility` }).toString()}`;
  return (
    <PlainPage
      title={t("about:accessibility.title")}
      lead={t("about:accessibility.lead")}
      sections={[
        section("aim"),
        section("tested"),
        section("untested"),
        section("known"),
        { ...section("report"), more: <a href={report}>{t("about:accessibility.reportLink")}</a> },
      ]}
    >
      <p className="mt-12 text-small text-ink-soft">{t("about:accessibility.date")}</p>
    </PlainPage>
  );
}
