import type { Metadata } from "next";
import { ContactsList } from "#components/contacts/contacts-list.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { contactsFor } from "#lib/contacts/queries.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("contacts:title") };
}

export default async function ContactsPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "contacts.edit", `/${language}/ministry/contacts`);
  const t = translator(language);
  return (
    <>
      <Breadcrumbs language={language} crumbs={[]} />
      <DoneNotice
        done={firstValue((await searchParams).done)}
        sentences={{ saved: t("contacts:done.saved") }}
      />
      <PageHeading title={t("contacts:title")} lead={t("contacts:lead")} />
      <ContactsList language={language} organisations={await contactsFor(viewer)} />
    </>
  );
}
