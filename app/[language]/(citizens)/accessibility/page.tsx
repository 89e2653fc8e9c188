import type { Metadata } from "next";
import { PlainPage } from "#components/about/plain-page.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await pageLanguage(params);
  const t = translator(language);
  return publicHead({
    language,
    path: "/accessibility",
    title: t("about:accessibility.title"),
    description: t("about:accessibility.lead"),
  });
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
