import { OverviewFigures } from "#components/administration/overview-figures.tsx";
import { Sections } from "#components/administration/sections.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { overview } from "#lib/administration/queries/overview.ts";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  params: Promise<{ language: string }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("administration:title") };
}

export default async function AdministrationPage({ params }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "people.read", `/${language}/administration`);
  const t = translator(language);
  return (
    <>
      <PageHeading title={t("administration:title")} lead={t("administration:home.lead")} />
      <Sections language={language} />
      <Section id="figures" title={t("administration:home.figures")}>
        <OverviewFigures language={language} overview={await overview(viewer, new Date())} />
      </Section>
    </>
  );
}
