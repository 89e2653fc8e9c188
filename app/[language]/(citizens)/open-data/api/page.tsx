import type { Metadata } from "next";
import { PlainPage } from "#components/about/plain-page.tsx";
import { ApiReference } from "#components/open-data/api-reference.tsx";
import { DescriptionLink } from "#components/open-data/description-link.tsx";
import { RefusalTable } from "#components/open-data/refusal-table.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { env } from "#lib/env.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { describeApi } from "#lib/open-data/describe-api.ts";
import { FEWEST_READS_PER_MINUTE } from "#lib/open-data/fewest-reads.ts";
import { publicHead } from "#lib/public-head.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await pageLanguage(params);
  const t = translator(language);
  return publicHead({
    language,
    path: "/open-data/api",
    title: t("openApi:title"),
    description: t("openApi:lead"),
  });
}

export default async function ApiPage({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  const api = describeApi(language, env().PORTAL_URL);
  const section = (id: "rules" | "refusals") => ({
    id,
    title: t(`openApi:${id}.title`),
    text: t(`openApi:${id}.text`, { reads: FEWEST_READS_PER_MINUTE }),
  });
  return (
    <>
      <Breadcrumbs
        language={language}
        crumbs={[{ name: t("openData:title"), href: `/${language}/open-data` }]}
      />
      <PlainPage
        title={t("openApi:title")}
        lead={t("openApi:lead")}
        sections={[
          { ...section("rules"), more: <DescriptionLink language={language} /> },
          { ...section("refusals"), more: <RefusalTable language={language} api={api} /> },
        ]}
      >
        <ApiReference language={language} api={api} />
      </PlainPage>
    </>
  );
}
