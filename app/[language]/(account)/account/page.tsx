import { redirect } from "next/navigation";
import { ChangePasswordForm } from "#components/accounts/change-password-form.tsx";
import { LetterLanguageForm } from "#components/accounts/letter-language-form.tsx";
import { MyRoles } from "#components/accounts/my-roles.tsx";
import { MySessions } from "#components/accounts/my-sessions.tsx";
import { SignOutForm } from "#components/accounts/sign-out-form.tsx";
import { WorkLinks } from "#components/accounts/work-links.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { myAccount } from "#lib/accounts/queries/my-account.ts";
import { currentViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("accounts:account.title") };
}

export default async function AccountPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const viewer = await currentViewer();
  if (!viewer) redirect(`/${language}/sign-in`);
  const { roles, sessions, letterLanguage } = await myAccount(viewer, new Date());
  const t = translator(language);
  const done = firstValue((await searchParams).done);
  return (
    <>
      <DoneNotice done={done} sentences={t("accounts:account.done", { returnObjects: true })} />
      <PageHeading
        title={<bdi>{viewer.name}</bdi>}
        above={t("accounts:account.title")}
        lead={<bdi dir="ltr">{viewer.email}</bdi>}
      />
      <SignOutForm language={language} formToken={crypto.randomUUID()} />
      <Section id="work" title={t("accounts:account.work.title")}>
        <WorkLinks language={language} actor={viewer} />
      </Section>
      <Section id="roles" title={t("accounts:account.roles.title")}>
        <MyRoles language={language} roles={roles} />
      </Section>
      <Section id="sessions" title={t("accounts:sessions.title")}>
        <MySessions language={language} sessions={sessions} />
      </Section>
      <Section id="letters" title={t("accounts:letters.title")}>
        <LetterLanguageForm language={language} formToken={crypto.randomUUID()} chosen={letterLanguage} />
      </Section>
      <Section id="password" title={t("accounts:password.title")}>
        <ChangePasswordForm language={language} formToken={crypto.randomUUID()} />
      </Section>
    </>
  );
}
