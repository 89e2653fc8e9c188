import { notFound } from "next/navigation";
import { AdministrationCrumbs } from "#components/administration/administration-crumbs.tsx";
import { LetterSheet } from "#components/administration/letter-sheet.tsx";
import { SendLetter } from "#components/administration/send-letter.tsx";
import { DoneNotice } from "#components/ui/done-notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { outboxLetter } from "#lib/administration/queries/outbox.ts";
import { requireViewer } from "#lib/auth/viewer.ts";
import { direction } from "#lib/i18n/languages.ts";
import { pageLanguage } from "#lib/i18n/page-language.ts";
import { translator } from "#lib/i18n/translator.ts";
import { uuidOrNotFound } from "#lib/page-id.ts";
import { firstValue } from "#lib/search-params.ts";

interface Props {
  params: Promise<{ language: string; letter: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export async function generateMetadata({ params }: Props) {
  return { title: translator(await pageLanguage(params))("administration:outbox.title") };
}

export default async function LetterPage({ params, searchParams }: Props) {
  const language = await pageLanguage(params);
  const id = uuidOrNotFound((await params).letter);
  const viewer = await requireViewer(language, "letters.read", `/${language}/administration/outbox/${id}`);
  const letter = await outboxLetter(viewer, id);
  if (!letter) notFound();
  const t = translator(language);
  return (
    <>
      <AdministrationCrumbs language={language} below="outbox" />
      <DoneNotice
        done={firstValue((await searchParams).done)}
        sentences={{ letterQueued: t("administration:done.letterQueued") }}
      />
      <PageHeading
        above={t("administration:outbox.subject")}
        title={
          <bdi lang={letter.language} dir={direction(letter.language)}>
            {letter.subject}
          </bdi>
        }
      />
      <LetterSheet language={language} letter={letter} />
      {letter.may.send && <SendLetter language={language} letter={letter} />}
    </>
  );
}
