import { AdministrationCrumbs } from "#components/administration/administration-crumbs.tsx";
import { InvitationForm } from "#components/administration/invitation-form.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { organisationChoices } from "#lib/administration/queries/organisation-choices.ts";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("administration:invitation.title") };
}

export default async function InvitationPage({ params }: Props) {
  const language = await pageLanguage(params);
  const path = `/${language}/administration/people/invitation`;
  const viewer = await requireViewer(language, "people.manage", path);
  const organisations = await organisationChoices(viewer);
  const t = translator(language);
  return (
    <>
      <AdministrationCrumbs language={language} below="people" />
      <PageHeading title={t("administration:invitation.title")} lead={t("administration:invitation.lead")} />
      <InvitationForm language={language} organisations={organisations} formToken={crypto.randomUUID()} />
    </>
  );
}
