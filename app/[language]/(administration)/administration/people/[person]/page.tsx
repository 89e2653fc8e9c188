import { notFound } from "next/navigation";
import { AdministrationCrumbs } from "#components/administration/administration-crumbs.tsx";
import { ManagedPerson } from "#components/administration/managed-person.tsx";
import { PersonHeading } from "#components/administration/person-heading.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { organisationChoices } from "#lib/administration/queries/organisation-choices.ts";
import { personRecord } from "#lib/administration/queries/person.ts";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access/can.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { uuidOrNotFound } from "#lib/page-id.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; person: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("administration:people.title") };
}

export default async function PersonPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const id = uuidOrNotFound((await params).person);
  const viewer = await requireViewer(language, "people.read", `/${language}/administration/people/${id}`);
  const person = await personRecord(viewer, id, new Date());
  if (!person) notFound();
  const manages = can(viewer, "people.manage", {});
  const t = translator(language);
  return (
    <>
      <AdministrationCrumbs language={language} below="people" />
      <DoneNotice
        done={firstValue((await searchParams).done)}
        sentences={t("administration:done", { returnObjects: true })}
      />
      <PersonHeading language={language} person={person} />
      <ManagedPerson
        language={language}
        person={person}
        organisations={await organisationChoices(viewer)}
        manages={manages}
      />
    </>
  );
}
