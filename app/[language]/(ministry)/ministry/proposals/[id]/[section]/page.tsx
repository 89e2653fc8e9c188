import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { MinistryCrumbs } from "#components/proposals/ministry-crumbs.tsx";
import { SectionFields } from "#components/proposals/section-fields.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { requireViewer } from "#lib/auth/viewer.ts";
import { quartersFrom } from "#lib/domain/proposals/quarter.ts";
import { sections } from "#lib/domain/proposals/sections.ts";
import { isEditable } from "#lib/domain/proposals/status.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { monthInGaza } from "#lib/proposals/days-left.ts";
import { ownProposal } from "#lib/proposals/queries/proposal.ts";

interface Props {
  params: Promise<{ language: string; id: string; section: string }>;
}

/** How far ahead a development may be planned: three years. */
const quartersAhead = 12;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = translator(await pageLanguage(params));
  const { section: asked } = await params;
  const section = sections.find((name) => name === asked);
  return { title: section ? t(`proposals:sections.${section}`) : t("proposals:tasks.papers") };
}

export default async function SectionPage({ params }: Props) {
  const language = await pageLanguage(params);
  const { id, section: asked } = await params;
  const home = `/${language}/ministry/proposals/${id}`;
  const viewer = await requireViewer(language, "proposals.edit", `${home}/${asked}`);
  const section = sections.find((name) => name === asked);
  const now = new Date();
  const file = section ? await ownProposal(viewer, id, now) : null;
  if (!section || !file) notFound();
  if (!isEditable(file.status) || !file.round.open) redirect(home);
  const t = translator(language);
  const { year, month } = monthInGaza(now);
  return (
    <>
      <MinistryCrumbs language={language} proposal={id} />
      <PageHeading
        above={`${textIn(language, file.name).text} · ${t("proposals:page.step", { number: sections.indexOf(section) + 1, all: sections.length })}`}
        title={t(`proposals:sections.${section}`)}
        lead={t(`proposals:leads.${section}`)}
      />
      <SectionFields
        language={language}
        file={file}
        section={section}
        quarters={quartersFrom(year, month, quartersAhead)}
      />
    </>
  );
}
