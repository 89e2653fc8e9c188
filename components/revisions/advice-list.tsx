import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { sectionOf } from "#lib/domain/revisions/sections.ts";
import type { WeighedAdvice } from "#lib/domain/revisions/set-aside.ts";
import { direction, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { setAdviceAside } from "#lib/revisions/actions.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { AdviceWords } from "./field-notes.tsx";

interface Props {
  language: Language;
  file: RevisionFile;
}

/** Advice on the writing, one by one: to be mended on its page, or left with a reason. */
export function AdviceList({ language, file }: Props) {
  const t = translator(language);
  if (file.advice.length === 0) return <p>{t("revisions:submission.noAdvice")}</p>;
  return (
    <>
      <p className="mb-4 max-w-text">{t("revisions:submission.adviceLead")}</p>
      <ol className="border-t border-line">
        {file.advice.map((advice) => (
          <li
            key={`${advice.rule} ${advice.field} ${advice.place} ${advice.language}`}
            className="border-b border-line py-4"
          >
            <AdvisedText language={language} advice={advice} />
            {advice.reason === null ? (
              <WaysOn language={language} file={file} advice={advice} />
            ) : (
              <p className="text-small">{t("revisions:page.setAside", { reason: advice.reason })}</p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The advice with the text that it is about, as far as there is one. */
export function AdvisedText({ language, advice }: { language: Language; advice: WeighedAdvice }) {
  const t = translator(language);
  return (
    <>
      <p className="font-medium">{t(`revisions:fields.${advice.field}`)}</p>
      <p className="max-w-text text-small">
        <AdviceWords language={language} advice={advice} />
      </p>
      {advice.text && (
        <p
          lang={advice.language}
          dir={direction(advice.language)}
          className="my-2 max-w-text rounded bg-paper-soft px-3 py-2 text-small"
        >
          {advice.text}
        </p>
      )}
    </>
  );
}

function WaysOn({ language, file, advice }: Props & { advice: WeighedAdvice }) {
  const t = translator(language);
  const { rule, field, text } = advice;
  const about = { revision: file.id, rule, field, textLanguage: advice.language, text };
  return (
    <div className="max-w-text">
      <p>
        <a
          href={`/${language}/ministry/services/${file.service.code}/edit/${sectionOf(field)}`}
          className="inline-flex min-h-11 items-center"
        >
          {t("revisions:submission.mend")}
        </a>
      </p>
      <details>
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-green">
          {t("revisions:submission.leave")}
        </summary>
        <ActionForm
          action={setAdviceAside}
          formToken={crypto.randomUUID()}
          language={language}
          errorTitle={t("form.errorTitle")}
          version={file.version}
        >
          {Object.entries(about).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextField name="reason" label={t("revisions:submission.leaveReason")} dir="auto" />
          <Button weight="secondary">{t("revisions:submission.leave")}</Button>
        </ActionForm>
      </details>
    </div>
  );
}
