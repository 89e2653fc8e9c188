import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { sectionOf } from "#lib/domain/revisions/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { submitRevision } from "#lib/revisions/actions.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { AdviceList } from "./advice-list.tsx";
import { Differences } from "./differences.tsx";

interface Props {
  language: Language;
  file: RevisionFile;
}

/** All that was changed, what could be said better, and the one act: send it. */
export function SubmissionView({ language, file }: Props) {
  const t = translator(language);
  const { changed, missing, base } = file;
  const isNew = base === null;
  return (
    <>
      <Obstacles language={language} file={file} />
      {!isNew && changed.length > 0 && (
        <Section id="changes" title={t("revisions:submission.changes")}>
          <Differences
            language={language}
            before={base}
            after={file.content}
            fields={changed}
            names={file.names}
            titles={{ before: t("revisions:review.published"), after: t("revisions:review.proposed") }}
          />
        </Section>
      )}
      <Section id="advice" title={t("revisions:submission.advice")}>
        <AdviceList language={language} file={file} />
      </Section>
      <p className="mt-8">
        <a href={`/${language}/ministry/services/${file.service.code}/preview`}>
          {t("revisions:home.preview")}
        </a>
      </p>
      {missing.length === 0 && changed.length > 0 && <SendForm language={language} file={file} />}
    </>
  );
}

function Obstacles({ language, file }: Props) {
  const t = translator(language);
  if (file.missing.length > 0)
    return (
      <div className="max-w-text">
        <Notice tone="error">
          <h2 className="text-h3">{t("revisions:submission.missing")}</h2>
          <ul className="list-disc ps-5">
            {file.missing.map((field) => (
              <li key={field}>
                <a
                  href={`/${language}/ministry/services/${file.service.code}/edit/${sectionOf(field)}`}
                  className="text-red"
                >
                  {t(`revisions:fields.${field}`)}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      </div>
    );
  if (file.changed.length > 0) return null;
  return (
    <div className="max-w-text">
      <Notice>{t("revisions:submission.nothing")}</Notice>
    </div>
  );
}

function SendForm({ language, file }: Props) {
  const t = translator(language);
  return (
    <ActionForm
      action={submitRevision}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      version={file.version}
      className="mt-8 max-w-text"
    >
      <input type="hidden" name="revision" value={file.id} />
      {file.may.confirm && (
        <ChoiceField
          name="confirmed"
          several
          label={t("revisions:submission.confirm")}
          hint={t("revisions:submission.confirmHint")}
          choices={[{ value: "on", label: t("revisions:submission.confirmTick") }]}
        />
      )}
      <Button>{t("revisions:submission.button")}</Button>
    </ActionForm>
  );
}
