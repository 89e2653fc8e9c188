import { ActionForm } from "#components/ui/action-form.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { DoneBand } from "#components/ui/done-notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { removeAttachment } from "#lib/attachments/actions.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalAttachment, ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { AdditionForm } from "./addition-form.tsx";
import { AttachmentLinks } from "./attachment-links.tsx";

interface Props {
  language: Language;
  file: ProposalFile;
  /** What was just done, from the address. */
  done: string | undefined;
}

const acts = ["added", "removed"] as const;

/** The files of a draft, criterion by criterion, and the form to attach another. */
export function AttachmentsPage({ language, file, done }: Props) {
  const t = translator(language);
  const act = acts.find((name) => name === done);
  const proved = file.criteria.filter(({ code }) =>
    file.attachments.some(({ criterion }) => criterion === code),
  );
  return (
    <>
      {act && <DoneBand>{t(`attachments:done.${act}`)}</DoneBand>}
      <AdditionForm language={language} file={file} />
      <Section id="attached" title={t("attachments:attached")}>
        {proved.length === 0 && <p>{t("attachments:none")}</p>}
        {proved.map(({ code, name }) => (
          <section key={code} aria-labelledby={`attached-${code}`} className="mb-6 max-w-text">
            <h3 id={`attached-${code}`} className="border-b border-line pb-1">
              <bdi dir="ltr" className="text-ink-soft">
                {code}
              </bdi>{" "}
              {textIn(language, name).text}
            </h3>
            {file.attachments
              .filter(({ criterion }) => criterion === code)
              .map((attachment) => (
                <Attached key={attachment.id} language={language} attachment={attachment} />
              ))}
          </section>
        ))}
      </Section>
      <p className="mt-8">
        <ButtonLink weight="secondary" href={`/${language}/ministry/proposals/${file.id}`}>
          {t("proposals:page.back")}
        </ButtonLink>
      </p>
    </>
  );
}

function Attached({ language, attachment }: { language: Language; attachment: ProposalAttachment }) {
  const t = translator(language);
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-6 border-b border-line">
      <AttachmentLinks language={language} attachments={[attachment]} />
      <details className="py-1">
        <summary className="min-h-8 text-red">
          {t("attachments:remove")} <bdi className="sr-only">{attachment.name}</bdi>
        </summary>
        <ActionForm
          action={removeAttachment}
          formToken={crypto.randomUUID()}
          language={language}
          errorTitle={t("form.errorTitle")}
          className="py-2"
        >
          <input type="hidden" name="attachment" value={attachment.id} />
          <Button weight="danger">{t("attachments:removeNow")}</Button>
        </ActionForm>
      </details>
    </div>
  );
}
