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
    path: "/privacy",
    title: t("about:privacy.title"),
    description: t("about:privacy.lead"),
  });
}

export default async function PrivacyPage({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const section = (
    id: "visitors" | "device" | "counts" | "support" | "limits" | "log" | "staff" | "questions",
  ) => ({
    id,
    title: t(`about:privacy.${id}.title`),
    text: t(`about:privacy.${id}.text`),
  });
  return (
    <PlainPage
      title={t("about:privacy.title")}
      lead={t("about:privacy.lead")}
      sections={[
        section("visitors"),
        {
          ...section("device"),
          more: <a href={`/${language}/offline#visited`}>{t("about:privacy.deviceLink")}</a>,
        },
        section("counts"),
        section("support"),
        section("limits"),
        section("log"),
        section("staff"),
        {
          ...section("questions"),
          more: <a href={`/${language}/support`}>{t("about:privacy.questionsLink")}</a>,
        },
      ]}
    />
  );
}
