import { Notice } from "#components/ui/notice.tsx";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { StudyDraft } from "#lib/study/queries/study-draft.ts";

/** Says of a published study since when it is, and how far the writing of its files has come. */
export function PublishedFiles({ language, draft }: { language: Language; draft: StudyDraft }) {
  const { published, edition } = draft;
  if (!published) return null;
  const t = translator(language);
  const { at, files, filesMade } = published;
  return (
    <div className="mb-8 grid gap-3">
      <Notice tone="success">
        {t("study:draft.published", { day: formatDate(language, at) })}{" "}
        <a href={`/${language}/study/${edition}`}>{t("study:draft.open")}</a>
      </Notice>
      {filesMade < files && (
        <label className="grid max-w-text gap-1 text-small">
          {t("study:draft.filesMade", { made: filesMade, files })}
          <progress value={filesMade} max={files} className="w-full accent-green" />
        </label>
      )}
    </div>
  );
}
