import type { Metadata } from "next";
import { notFound, permanentRedirect, redirect } from "next/navigation";
import { cache } from "react";
import { LetterPage } from "#components/catalogue/letter-page.tsx";
import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import { letterPath, pageLetter } from "#lib/catalogue/page-letter.ts";
import { servicesByLetter } from "#lib/catalogue/queries/services-a-z.ts";
import { readSearch, type RawParameters } from "#lib/catalogue/schema.ts";
import { decodedSegment } from "#lib/decoded-segment.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { publicHead } from "#lib/public-head.ts";

interface Props {
  params: Promise<{ language: string; letter: string }>;
  searchParams: Promise<RawParameters>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, current } = await letterOfPage(params);
  const t = translator(language);
  const letter = current.letter?.toUpperCase() ?? t("directory:alphabet.other");
  const title = t("directory:alphabet.titleOf", { letter });
  const description = t("directory:alphabet.lead");
  const path = encodeURI(letterPath(current.letter));
  const head = publicHead({ language, path, title, description });
  // The other language has letters of its own: this page has no twin there.
  return { ...head, alternates: { canonical: head.alternates?.canonical } };
}

export default async function ServicesOfLetterPage({ params, searchParams }: Props) {
  const { language, letters, current } = await letterOfPage(params);
  const t = translator(language);
  const crumbs = [
    { name: t("links.services"), href: `/${language}/services` },
    { name: t("directory:alphabet.title"), href: `/${language}/services/a-z` },
  ];
  const { page } = readSearch(await searchParams).search;
  return (
    <>
      <Breadcrumbs language={language} crumbs={crumbs} />
      <LetterPage language={language} letters={letters} current={current} page={page} />
    </>
  );
}

const loadLetters = cache(servicesByLetter);

/** The letter that the address names; in another spelling it moves to its one address. */
async function letterOfPage(params: Props["params"]) {
  const language = await pageLanguage(params);
  const segment = (await params).letter;
  const named = pageLetter(language, segment) ?? notFound();
  if (named === "foreign") redirect(`/${language}/services/a-z`);
  const path = letterPath(named.letter);
  if (!path.endsWith(`/${decodedSegment(segment)}`)) permanentRedirect(encodeURI(`/${language}${path}`));
  const letters = await loadLetters(language);
  const current = letters.find(({ letter, services }) => letter === named.letter && services.length > 0);
  return { language, letters, current: current ?? notFound() };
}
