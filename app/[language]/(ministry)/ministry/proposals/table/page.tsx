import type { Metadata } from "next";
import { ImportList } from "#components/imports/import-list.tsx";
import { NominationsUpload } from "#components/imports/nominations-upload.tsx";
import { MinistryCrumbs } from "#components/proposals/ministry-crumbs.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { importsOf } from "#lib/imports/queries/imports.ts";
import { importsAskedSchema } from "#lib/imports/schema.ts";
import { openRound } from "#lib/proposals/queries/open-rounds.ts";
import { organisationsFor } from "#lib/revisions/queries/own-organisations.ts";
import { firstValue, firstValues } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator(await pageLanguage(params))("imports:nominations.title") };
}

export default async function NominationsPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const here = `/${language}/ministry/proposals/table`;
  const viewer = await requireViewer(language, "proposals.edit", here);
  const t = translator(language);
  const given = await searchParams;
  const round = await openRound(viewer, given.round, new Date());
  const form = {
    organisations: await organisationsFor(viewer, "proposals.edit"),
    own: viewer.organisationId,
  };
  const imports = await importsOf(viewer, "nominations", importsAskedSchema.parse(firstValues(given)));
  return (
    <>
      <MinistryCrumbs language={language} />
      <DoneNotice done={firstValue(given.done)} sentences={{ discarded: t("imports:done.discarded") }} />
      <PageHeading
        above={round && textIn(language, round.name).text}
        title={t("imports:nominations.title")}
        lead={t(round ? "imports:nominations.lead" : "proposals:nominate.closed")}
      />
      {round && <NominationsUpload language={language} round={round.slug} {...form} />}
      <Section id="imports" title={t("imports:list.title")}>
        <ImportList language={language} here={here} imports={imports} />
      </Section>
    </>
  );
}
