import { ActButton } from "#components/ui/act-button.tsx";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { confirmStudy, proposeStudy, withdrawStudy } from "#lib/study/actions.ts";
import type { StudyDraft } from "#lib/study/queries/study-draft.ts";

interface DraftPublicationProps {
  language: Language;
  draft: StudyDraft;
  formToken: string;
}

/** Proposing a study, and publishing what another person proposed. */
export function DraftPublication({ language, draft, formToken }: DraftPublicationProps) {
  const t = translator(language);
  const { proposed, mayWrite, mayPublish } = draft;
  const form = {
    language,
    formToken,
    errorTitle: t("form.errorTitle"),
    about: { edition: draft.edition, version: String(draft.version) },
  };
  if (!proposed) {
    return (
      <>
        <p className="mb-6 max-w-text">{t("study:draft.proposeLead")}</p>
        {mayWrite && (
          <ActButton {...form} action={proposeStudy} label={t("study:draft.propose")} weight="primary" />
        )}
      </>
    );
  }
  const by = t("study:draft.proposed", { name: proposed.by, day: formatDate(language, proposed.at) });
  return (
    <>
      <p className="mb-3 max-w-text">{by}</p>
      <p className="mb-6 max-w-text">{t(proposed.isOwn ? "study:draft.own" : "study:draft.final")}</p>
      <div className="flex flex-wrap gap-4">
        {mayPublish && !proposed.isOwn && (
          <ActButton {...form} action={confirmStudy} label={t("study:draft.confirm")} weight="primary" />
        )}
        {mayWrite && <ActButton {...form} action={withdrawStudy} label={t("study:draft.withdraw")} />}
      </div>
    </>
  );
}
