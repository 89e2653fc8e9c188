import { redirect } from "next/navigation";
import { SignOutForm } from "#components/accounts/sign-out-form.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { currentViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("accounts:account.title") };
}

export default async function AccountPage({ params }: Props) {
  const language = await pageLanguage(params);
  const viewer = await currentViewer();
  if (!viewer) redirect(`/${language}/sign-in`);
  const t = translator(language);
  return (
    <>
      <PageHeading title={<bdi>{viewer.name}</bdi>} above={t("accounts:account.title")} lead={viewer.email} />
      <SignOutForm language={language} formToken={crypto.randomUUID()} />
    </>
  );
}
