import { Badge } from "#components/ui/badge.tsx";
import { Section } from "#components/ui/section.tsx";
import { Table } from "#components/ui/table.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { StudyDraft } from "#lib/study/queries/study-draft.ts";
import { DraftPublication } from "./draft-publication.tsx";
import { PublishedFiles } from "./published-files.tsx";

interface DraftViewProps {
  language: Language;
  draft: StudyDraft;
  formToken: string;
}

/** The study of an edition while it is written: its chapters, and the two acts that publish it. */
export function DraftView({ language, draft, formToken }: DraftViewProps) {
  const t = translator(language);
  const here = `/${language}/quality/studies/${draft.edition}`;
  return (
    <>
      <PublishedFiles language={language} draft={draft} />
      <Table
        caption={t("study:document.contents")}
        captionHidden
        rows={draft.content.chapters}
        rowKey={({ id }) => id}
        rowHeader="chapter"
        columns={[
          {
            key: "chapter",
            title: t("study:draft.chapter"),
            cell: ({ id, title }) => (
              <a href={`${here}/${id}`} className="inline-flex min-h-8 items-center">
                {textIn(language, title).text}
              </a>
            ),
          },
          {
            key: "prose",
            title: t("study:draft.prose"),
            cell: ({ written }) =>
              written ? (
                <Badge tone="good">{t("study:draft.written")}</Badge>
              ) : (
                <Badge>{t("study:draft.fromData")}</Badge>
              ),
          },
        ]}
      />
      <Section id="publication" title={t("study:draft.publication")}>
        <DraftPublication language={language} draft={draft} formToken={formToken} />
      </Section>
    </>
  );
}
