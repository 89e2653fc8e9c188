import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import type { Chapter } from "#lib/domain/study/document.ts";
import { cleanText } from "#lib/domain/typed/clean-text.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { writeStudySection } from "#lib/study/actions.ts";
import type { StudyDraft } from "#lib/study/queries/study-draft.ts";

interface SectionFormProps {
  language: Language;
  draft: StudyDraft;
  chapter: Chapter;
  formToken: string;
}

const ROWS = 12;

/** The prose of a chapter in both languages, beginning with what the data gives. */
export function SectionForm({ language, draft, chapter, formToken }: SectionFormProps) {
  const t = translator(language);
  return (
    <ActionForm
      action={writeStudySection}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{ textAr: t("study:draft.textAr"), textEn: t("study:draft.textEn") }}
      version={draft.version}
      className="max-w-text"
    >
      <input type="hidden" name="edition" value={draft.edition} />
      <input type="hidden" name="chapter" value={chapter.id} />
      <TextArea
        name="textAr"
        label={t("study:draft.textAr")}
        hint={t("study:draft.hint")}
        lang="ar"
        dir="rtl"
        rows={ROWS}
        defaultValue={cleanText(chapter.prose.ar.join("\n\n"))}
      />
      <TextArea
        name="textEn"
        label={t("study:draft.textEn")}
        lang="en"
        dir="ltr"
        rows={ROWS}
        defaultValue={cleanText(chapter.prose.en.join("\n\n"))}
      />
      <Button>{t("study:draft.save")}</Button>
    </ActionForm>
  );
}
