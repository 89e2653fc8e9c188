import { notFound } from "next/navigation";
import { AdministrationCrumbs } from "#components/administration/administration-crumbs.tsx";
import { OrganisationForm } from "#components/administration/organisation-form.tsx";
import { OrganisationPeople } from "#components/administration/organisation-people.tsx";
import { Code } from "#components/ui/code.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { organisationRecord } from "#lib/administration/queries/organisations.ts";
import { requireViewer } from "#lib/auth/viewer.ts";
import { can } from "#lib/domain/access/can.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; slug: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("administration:organisations.title") };
}

export default async function OrganisationPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const { slug } = await params;
  const path = `/${language}/administration/organisations/${slug}`;
  const viewer = await requireViewer(language, "people.read", path);
  const organisation = await organisationRecord(viewer, slug);
  if (!organisation) notFound();
  const t = translator(language);
  const done = firstValue((await searchParams).done);
  return (
    <>
      <AdministrationCrumbs language={language} below="organisations" />
      <DoneNotice done={done} sentences={t("administration:done", { returnObjects: true })} />
      <PageHeading
        title={<TextIn language={language} text={{ ar: organisation.nameAr, en: organisation.nameEn }} />}
        above={<Code>{organisation.code}</Code>}
      />
      <a href={`/${language}/organisations/${slug}`}>{t("administration:organisation.public")}</a>
      {can(viewer, "organisations.edit", { organisationId: organisation.id }) && (
        <Section id="edit" title={t("administration:organisation.edit")}>
          <OrganisationForm language={language} organisation={organisation} formToken={crypto.randomUUID()} />
        </Section>
      )}
      <OrganisationPeople language={language} organisation={organisation} />
    </>
  );
}
