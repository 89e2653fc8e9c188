import { SignInForm } from "#components/accounts/sign-in-form.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ownPath } from "#lib/own-path.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<{ next?: string | string[]; done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props) {
  const title = translator(await pageLanguage(params))("accounts:signIn.title");
  return { title, robots: { index: false } };
}

export default async function SignInPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { next, done } = await searchParams;
  const t = translator(language);
  return (
    <>
      <DoneNotice done={firstValue(done)} sentences={t("accounts:signIn.done", { returnObjects: true })} />
      <PageHeading title={t("accounts:signIn.title")} lead={t("accounts:signIn.lead")} />
      <SignInForm language={language} formToken={crypto.randomUUID()} next={ownPath(firstValue(next))} />
      <p className="mt-6 text-small text-ink-soft">{t("accounts:signIn.forgotten")}</p>
    </>
  );
}
