import { SignInForm } from "#components/accounts/sign-in-form.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { ownPath } from "#lib/own-path.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<{ next?: string | string[] }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("accounts:signIn.title") };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { next } = await searchParams;
  const t = translator(language);
  return (
    <>
      <PageHeading title={t("accounts:signIn.title")} lead={t("accounts:signIn.lead")} />
      <SignInForm language={language} formToken={crypto.randomUUID()} next={ownPath(next)} />
    </>
  );
}
