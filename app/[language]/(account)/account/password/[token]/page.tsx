import { SetPasswordForm } from "#components/accounts/set-password-form.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { linkOpens } from "#lib/accounts/queries/account-link.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string; token: string }>;
}

export async function generateMetadata({ params }: Props) {
  const t = translator(await pageLanguage(params));
  return { title: t("accounts:password.setTitle"), robots: { index: false } };
}

export default async function SetPasswordPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { token } = await params;
  const t = translator(language);
  if (!(await linkOpens(token, new Date())))
    return (
      <>
        <PageHeading title={t("accounts:password.expiredTitle")} lead={t("reasons:linkExpired")} />
        <p>
          <a href={`/${language}/sign-in`}>{t("accounts:password.expiredHint")}</a>
        </p>
      </>
    );
  return (
    <>
      <PageHeading title={t("accounts:password.setTitle")} lead={t("accounts:password.setLead")} />
      <SetPasswordForm language={language} formToken={crypto.randomUUID()} token={token} />
    </>
  );
}
