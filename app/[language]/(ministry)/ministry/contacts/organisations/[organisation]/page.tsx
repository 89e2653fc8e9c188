import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OrganisationContactsForm } from "#components/contacts/organisation-contacts-form.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { organisationContacts } from "#lib/contacts/queries.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string; organisation: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("contacts:title") };
}

export default async function OrganisationContactsPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { organisation: id } = await params;
  const contacts = `/${language}/ministry/contacts`;
  const viewer = await requireViewer(language, "contacts.edit", `${contacts}/organisations/${id}`);
  const organisation = await organisationContacts(viewer, id);
  if (!organisation) notFound();
  const t = translator(language);
  return (
    <>
      <Breadcrumbs language={language} crumbs={[{ name: t("contacts:title"), href: contacts }]} />
      <PageHeading
        title={<TextIn language={language} text={organisation.name} />}
        lead={t("contacts:organisationLead")}
      />
      <OrganisationContactsForm language={language} organisation={organisation} />
    </>
  );
}
