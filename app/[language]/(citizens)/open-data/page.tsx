import type { Metadata } from "next";
import { PlainPage } from "#components/about/plain-page.tsx";
import { ApiLink } from "#components/open-data/api-link.tsx";
import { DownloadList } from "#components/open-data/download-list.tsx";
import { RecomputeCommands } from "#components/open-data/recompute-commands.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { downloads } from "#lib/open-data/queries.ts";
import { publicHead } from "#lib/public-head.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await pageLanguage(params);
  const t = translator(language);
  return publicHead({
    language,
    path: "/open-data",
    title: t("openData:title"),
    description: t("openData:lead"),
  });
}

export default async function OpenDataPage({ params }: Props) {
  const language = await pageLanguage(params);
  const files = await downloads();
  const t = translator(language);
  const section = (id: "downloads" | "api" | "provenance" | "licence" | "recompute") => ({
    id,
    title: t(`openData:${id}.title`),
    text: t(`openData:${id}.text`),
  });
  return (
    <PlainPage
      title={t("openData:title")}
      lead={t("openData:lead")}
      sections={[
        { ...section("downloads"), more: <DownloadList language={language} files={files} /> },
        section("provenance"),
        { ...section("api"), more: <ApiLink language={language} /> },
        section("licence"),
        { ...section("recompute"), more: <RecomputeCommands language={language} /> },
      ]}
    />
  );
}
