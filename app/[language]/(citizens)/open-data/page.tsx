import type { Metadata } from "next";
import { AddressList } from "#components/about/address-list.tsx";
import { PlainPage } from "#components/about/plain-page.tsx";
import { RecomputeCommands } from "#components/about/recompute-commands.tsx";
import { SearchParameters } from "#components/about/search-parameters.tsx";
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
    path: "/open-data",
    title: t("about:openData.title"),
    description: t("about:openData.lead"),
  });
}

export default async function OpenDataPage({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const section = (id: "addresses" | "parameters" | "provenance" | "licence" | "recompute") => ({
    id,
    title: t(`about:openData.${id}.title`),
    text: t(`about:openData.${id}.text`),
  });
  return (
    <PlainPage
      title={t("about:openData.title")}
      lead={t("about:openData.lead")}
      sections={[
        { ...section("addresses"), more: <AddressList language={language} /> },
        { ...section("parameters"), more: <SearchParameters /> },
        section("provenance"),
        section("licence"),
        { ...section("recompute"), more: <RecomputeCommands language={language} /> },
      ]}
    />
  );
}
