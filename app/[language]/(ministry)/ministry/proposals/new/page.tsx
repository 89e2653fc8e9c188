import type { Metadata } from "next";
import { ServiceChoice } from "#components/proposals/service-choice.tsx";
import { MinistryCrumbs } from "#components/proposals/ministry-crumbs.tsx";
import { OtherNominations } from "#components/proposals/other-nominations.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { finderOf } from "#lib/catalogue/queries/finder.ts";
import { readTypedText } from "#lib/catalogue/schema.ts";
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
  return { title: translator(await pageLanguage(params))("proposals:nominate.title") };
}

export default async function NominatePage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const viewer = await requireViewer(language, "proposals.edit", `/${language}/ministry/proposals/new`);
  const t = translator(language);
  const asked = await searchParams;
  const round = await openRound(viewer, asked.round, new Date());
  if (!round)
    return <PageHeading title={t("proposals:nominate.title")} lead={t("proposals:nominate.closed")} />;
  const { services } = await nominableServices(viewer, round.slug);
  const words = readTypedText(asked).q ?? "";
  const find = await finderOf(words);
  return (
    <>
      <MinistryCrumbs language={language} />
      <PageHeading
        above={textIn(language, round.name).text}
        title={t("proposals:nominate.title")}
        lead={t("proposals:nominate.lead")}
      />
      <ServiceChoice language={language} round={round.slug} words={words} found={find(services)} />
      <OtherNominations language={language} round={round.slug} />
    </>
  );
}
