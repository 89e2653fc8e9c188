import type { Metadata } from "next";
import { LetterLinks } from "#components/catalogue/letter-links.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { servicesByLetter } from "#lib/catalogue/queries/services-a-z.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await pageLanguage(params);
  const t = translator(language);
  const title = t("directory:alphabet.title");
  return publicHead({ language, path: "/services/a-z", title, description: t("directory:alphabet.lead") });
}

export default async function ServicesByLetterPage({ params }: Props) {
  const language = await pageLanguage(params);
  const t = translator(language);
  return (
    <>
      <Breadcrumbs
        language={language}
        crumbs={[{ name: t("links.services"), href: `/${language}/services` }]}
      />
      <PageHeading title={t("directory:alphabet.title")} lead={t("directory:alphabet.lead")} />
      <LetterLinks language={language} letters={await servicesByLetter(language)} />
    </>
  );
}
