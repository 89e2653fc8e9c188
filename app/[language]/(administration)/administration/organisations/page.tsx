import { AdministrationCrumbs } from "#components/administration/administration-crumbs.tsx";
import { OrganisationsTable } from "#components/administration/organisations-table.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { organisationRows } from "#lib/administration/queries/organisations.ts";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("administration:organisations.title") };
}

export default async function OrganisationsPage({ params }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "people.read", `/${language}/administration/organisations`);
  const t = translator(language);
  return (
    <>
      <AdministrationCrumbs language={language} />
      <PageHeading
        title={t("administration:organisations.title")}
        lead={t("administration:home.organisationsLead")}
      />
      <OrganisationsTable language={language} rows={await organisationRows(viewer)} />
    </>
  );
}
