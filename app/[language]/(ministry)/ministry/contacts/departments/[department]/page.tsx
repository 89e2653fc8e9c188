import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DepartmentContactsForm } from "#components/contacts/department-contacts-form.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { departmentContacts } from "#lib/contacts/queries.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string; department: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("contacts:title") };
}

export default async function DepartmentContactsPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { department: id } = await params;
  const contacts = `/${language}/ministry/contacts`;
  const viewer = await requireViewer(language, "contacts.edit", `${contacts}/departments/${id}`);
  const department = await departmentContacts(viewer, id);
  if (!department) notFound();
  const t = translator(language);
  return (
    <>
      <Breadcrumbs language={language} crumbs={[{ name: t("contacts:title"), href: contacts }]} />
      <PageHeading
        above={<TextIn language={language} text={department.organisation} />}
        title={<TextIn language={language} text={department.name} />}
        lead={t("contacts:departmentLead")}
      />
      <DepartmentContactsForm language={language} department={department} />
    </>
  );
}
