import type { Metadata } from "next";
import { OfflineGuide } from "#components/offline/offline-guide.tsx";
import { organisations } from "#lib/catalogue/queries/organisations.ts";
import type { RawParameters } from "#lib/catalogue/schema.ts";
import { env } from "#lib/env.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<RawParameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await pageLanguage(params);
  const t = translator(language);
  return publicHead({
    language,
    path: "/offline",
    title: t("offline:title"),
    description: t("offline:lead"),
  });
}

export default async function OfflinePage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const asked = firstValue((await searchParams).organisation);
  const publishing = (await organisations()).filter(({ services }) => services > 0);
  return (
    <>
      <OfflineGuide
        language={language}
        organisations={publishing}
        chosen={publishing.find(({ slug }) => slug === asked) ?? null}
        isOn={env().PORTAL_OFFLINE === "on"}
      />
      <script src="/enhance/offline.js" defer />
    </>
  );
}
