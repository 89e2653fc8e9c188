import { ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { isOpen, isWritable } from "#lib/domain/revisions/states.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { formatDate } from "#lib/i18n/format.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { ArchivalView } from "./archival-view.tsx";
import { RevisionEvents } from "./revision-events.tsx";
import { SectionList } from "./section-list.tsx";

interface Props {
  language: Language;
  file: RevisionFile;
}

/** The revision that is on its way: its pages while it may be written in, and what happened to it. */
export function OpenRevisionView({ language, file }: Props) {
  const t = translator(language);
  const home = `/${language}/ministry/services/${file.service.code}`;
  const writable = isWritable(file) && file.may.edit;
  return (
    <>
      <StateNotice language={language} file={file} />
      {file.kind === "archival" && <ArchivalView language={language} file={file} />}
      {writable && <SectionList language={language} file={file} />}
      <div className="mt-6 flex flex-wrap gap-3">
        {writable && <ButtonLink href={`${home}/submission`}>{t("revisions:home.submit")}</ButtonLink>}
        {file.kind === "content" && (
          <ButtonLink weight="secondary" href={`${home}/preview`}>
            {t("revisions:home.preview")}
          </ButtonLink>
        )}
      </div>
      {file.events.length > 0 && (
        <Section id="events" title={t("revisions:home.events")}>
          <RevisionEvents language={language} events={file.events} />
        </Section>
      )}
      {file.may.edit && isOpen(file.state) && (
        <p className="mt-8">
          <a href={`${home}/withdrawal`} className="inline-flex min-h-11 items-center text-red">
            {t("revisions:home.withdraw")}
          </a>
        </p>
      )}
    </>
  );
}

function StateNotice({ language, file }: Props) {
  const t = translator(language);
  if (file.state === "inReview")
    return (
      <div className="my-6 max-w-text">
        <Notice>
          {t(file.kind === "archival" ? "revisions:home.archivalInReview" : "revisions:home.inReview")}
        </Notice>
      </div>
    );
  if (file.publishOn)
    return (
      <div className="my-6 max-w-text">
        <Notice tone="success">
          {t("revisions:home.scheduled", { date: formatDate(language, file.publishOn) })}
        </Notice>
      </div>
    );
  if (file.state !== "returned") return null;
  const reason = file.events.findLast(({ to }) => to === "returned")?.reason;
  return (
    <div className="my-6 max-w-text">
      <Notice tone="error">
        <h2 className="text-h3">{t("revisions:home.returned")}</h2>
        {reason && (
          <p className="whitespace-pre-line">
            <bdi>{reason}</bdi>
          </p>
        )}
        <p>{t("revisions:home.returnedText")}</p>
      </Notice>
    </div>
  );
}
