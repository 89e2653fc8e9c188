import type { Metadata } from "next";
import { MinistryCrumbs } from "#components/proposals/ministry-crumbs.tsx";
import { NewServiceForm } from "#components/proposals/new-service-form.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { nominableServices } from "#lib/proposals/queries/nominable-services.ts";
import { openRound } from "#lib/proposals/queries/open-rounds.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("proposals:nominate.newTitle") };
}

export default async function NominateNewServicePage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(
    language,
    "proposals.edit",
    `/${language}/ministry/proposals/new-service`,
  );
  const t = translator(language);
  const round = await openRound(viewer, (await searchParams).round, new Date());
  const title = t("proposals:nominate.newTitle");
  if (!round) return <PageHeading title={title} lead={t("proposals:nominate.closed")} />;
  const { organisations } = await nominableServices(viewer, round.slug);
  return (
    <>
      <MinistryCrumbs language={language} />
      <PageHeading
        above={textIn(language, round.name).text}
        title={title}
        lead={t("proposals:nominate.newLead")}
      />
      <NewServiceForm language={language} round={round.slug} organisations={organisations} />
    </>
  );
}
