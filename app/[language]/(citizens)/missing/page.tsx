import { PageNotFound } from "#components/shell/page-not-found.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("notFound.title"), robots: { index: false } };
}

/** The front shows this page, with the status 404, in place of every address that is not there. */
export default async function MissingPage({ params }: Props) {
  return <PageNotFound language={await pageLanguage(params)} />;
}
