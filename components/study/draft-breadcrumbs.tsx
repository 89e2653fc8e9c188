import { Breadcrumbs } from "#components/shell/breadcrumbs.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { StudyDraft } from "#lib/study/queries/study-draft.ts";

interface DraftBreadcrumbsProps {
  language: Language;
  draft: StudyDraft;
  /** On the page of a chapter, the study stands above it too. */
  isChapter?: boolean;
}

export function DraftBreadcrumbs({ language, draft, isChapter = false }: DraftBreadcrumbsProps) {
  const t = translator(language);
  const round = `/${language}/quality/rounds/${draft.round.slug}`;
  const study = { name: t("study:pages.title"), href: `/${language}/quality/studies/${draft.edition}` };
  return (
    <Breadcrumbs
      language={language}
      crumbs={[
        { name: t("staff.quality"), href: `/${language}/quality` },
        { name: textIn(language, draft.round.name).text, href: round },
        ...(isChapter ? [study] : []),
      ]}
    />
  );
}
