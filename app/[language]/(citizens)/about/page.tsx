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
    path: "/about",
    title: t("about:about.title"),
    description: t("about:about.lead"),
  });
}

export default async function AboutPage({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const link = (href: string, name: string) => <a href={`/${language}${href}`}>{name}</a>;
  const section = (id: "what" | "data" | "priorities" | "check" | "keepers") => ({
    id,
    title: t(`about:about.${id}.title`),
    text: t(`about:about.${id}.text`),
  });
  return (
    <PlainPage
      title={t("about:about.title")}
      lead={t("about:about.lead")}
      sections={[
        section("what"),
        section("data"),
        { ...section("priorities"), more: link("/priorities", t("links.priorities")) },
        { ...section("check"), more: link("/open-data#recompute", t("about:about.checkLink")) },
        { ...section("keepers"), more: link("/support", t("about:about.helpLink")) },
      ]}
    />
  );
}
