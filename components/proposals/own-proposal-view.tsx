import { ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { isEditable, statusAfter } from "#lib/domain/proposals/status.ts";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { EventList } from "./event-list.tsx";
import { PapersView } from "./papers-view.tsx";
import { lastReturn } from "./remarks.ts";
import { TaskList } from "./task-list.tsx";

interface Props {
  language: Language;
  file: ProposalFile;
}

/** An officer's own proposal: the task list while it may be written, else the papers; and what happened to it. */
export function OwnProposalView({ language, file }: Props) {
  const t = translator(language);
  const writable = isEditable(file.status) && file.round.open;
  const home = `/${language}/ministry/proposals/${file.id}`;
  return (
    <>
      <StateNotice language={language} file={file} />
      {writable && (
        <>
          <TaskList language={language} file={file} />
          <ButtonLink href={`${home}/check`}>{t("proposals:tasks.check")}</ButtonLink>
        </>
      )}
      {file.events.length > 0 && (
        <Section id="history" title={t("proposals:tasks.history")}>
          <EventList language={language} file={file} />
        </Section>
      )}
      {!writable && (
        <div className="mt-12">
          <PapersView language={language} file={file} />
        </div>
      )}
      {file.status === "ranked" && (
        <p className="mt-8">
          <a href={`${home}/objection`}>{t("objections:own.linkFiled")}</a>
        </p>
      )}
      {file.round.open && statusAfter("withdraw", file.status) && (
        <p className="mt-12">
          <a href={`${home}/withdraw`} className="text-red">
            {t("proposals:tasks.withdraw")}
          </a>
        </p>
      )}
    </>
  );
}

function StateNotice({ language, file }: Props) {
  const t = translator(language);
  const moment = formatDateTime(language, file.round.until);
  const returned = file.status === "returned" ? lastReturn(file.events) : undefined;
  if (isEditable(file.status) && !file.round.open) {
    return <Notice>{t("proposals:tasks.late", { moment })}</Notice>;
  }
  if (returned) {
    return (
      <div className="mb-8 max-w-text">
        <Notice tone="error">
          <h2 className="text-h3">{t("proposals:returnNotice.title")}</h2>
          {returned.reason && (
            <p className="whitespace-pre-line">
              <bdi>{returned.reason}</bdi>
            </p>
          )}
          <p>{t("proposals:returnNotice.text", { moment })}</p>
        </Notice>
      </div>
    );
  }
  if (file.status === "draft")
    return <p className="mb-4 text-ink-soft">{t("proposals:tasks.until", { moment })}</p>;
  if (file.status === "submitted" || file.status === "accepted") return <p>{t("proposals:tasks.locked")}</p>;
  if (file.status === "declined") return <Notice>{t("proposals:declined")}</Notice>;
  return null;
}
