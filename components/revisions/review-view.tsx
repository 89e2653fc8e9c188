import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { AdvisedText } from "./advice-list.tsx";
import { ApprovalForm } from "./approval-form.tsx";
import { ArchivalView } from "./archival-view.tsx";
import { Differences } from "./differences.tsx";
import { RevisionEvents } from "./revision-events.tsx";
import { ScheduledDecision } from "./scheduled-decision.tsx";

interface Props {
  language: Language;
  file: RevisionFile;
}

/** A revision as an editor reads it: what changed beside what is published, what was advised, and the decision. */
export function ReviewView({ language, file }: Props) {
  const t = translator(language);
  const { kind, base } = file;
  return (
    <>
      {kind === "archival" ? (
        <Section id="archival" title={t("revisions:review.archival")}>
          <p className="mb-4 max-w-text">{t("revisions:review.archivalText")}</p>
          <ArchivalView language={language} file={file} />
        </Section>
      ) : (
        <Section id="changes" title={t("revisions:submission.changes")}>
          {base === null && <p className="mb-4">{t("revisions:review.isNew")}</p>}
          <p className="mb-4">
            <a href={`/${language}/ministry/services/${file.service.code}/preview`}>
              {t("revisions:review.preview")}
            </a>
          </p>
          <Differences
            language={language}
            before={base}
            after={file.content}
            fields={file.changed}
            names={file.names}
            titles={{ before: t("revisions:review.published"), after: t("revisions:review.proposed") }}
          />
        </Section>
      )}
      {kind === "content" && <AdviceOnIt language={language} file={file} />}
      <Section id="events" title={t("revisions:home.events")}>
        <RevisionEvents language={language} events={file.events} />
      </Section>
      <Section id="decision" title={t("revisions:review.decide")}>
        <Decision language={language} file={file} />
      </Section>
    </>
  );
}

/** What was advised on the changed fields, and why it was not followed. */
function AdviceOnIt({ language, file }: Props) {
  const t = translator(language);
  const advice = file.advice.filter(({ field }) => file.changed.includes(field));
  if (advice.length === 0) return null;
  return (
    <Section id="advice" title={t("revisions:submission.advice")}>
      <ul className="border-t border-line">
        {advice.map((one) => (
          <li
            key={`${one.rule} ${one.field} ${one.place} ${one.language}`}
            className="border-b border-line py-3"
          >
            <AdvisedText language={language} advice={one} />
            {one.reason !== null && (
              <p className="text-small">{t("revisions:page.setAside", { reason: one.reason })}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Decision({ language, file }: Props) {
  const t = translator(language);
  if (file.publishOn) return <ScheduledDecision language={language} file={file} day={file.publishOn} />;
  if (file.state !== "inReview")
    return <p>{t("revisions:review.closed", { state: t(`revisions:state.${file.state}`) })}</p>;
  if (!file.may.decide) return <Notice>{t("revisions:review.own")}</Notice>;
  return <ApprovalForm language={language} file={file} />;
}
