import { PageHeading } from "#components/ui/page-heading.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

export default async function HomePage({ params }: { params: Promise<{ language: string }> }) {
  const language = await pageLanguage(params);
  return <PageHeading title={translator(language)("portal.name")} />;
}
