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

/** Advice on the writing: to be mended on its page, or left with a reason. That on what did not change is folded away. */
export function AdviceList({ language, file }: Props) {
  const t = translator(language);
  if (file.advice.length === 0) return <p>{t("revisions:submission.noAdvice")}</p>;
  const onChanges = file.advice.filter(({ field }) => file.changed.includes(field));
  const onOthers = file.advice.filter(({ field }) => !file.changed.includes(field));
  return (
    <>
      <p className="mb-4 max-w-text">{t("revisions:submission.adviceLead")}</p>
      <Items language={language} file={file} advice={onChanges} />
      {onOthers.length > 0 && (
        <details className="mt-4">
          <summary className="mb-3 min-h-8 w-fit cursor-pointer text-green">
            {t("revisions:submission.onOthers", { count: onOthers.length })}
          </summary>
          <Items language={language} file={file} advice={onOthers} />
        </details>
      )}
    </>
  );
}

function Items({ language, file, advice }: Props & { advice: readonly WeighedAdvice[] }) {
  const t = translator(language);
  if (advice.length === 0) return null;
  return (
    <ol className="border-t border-line">
      {advice.map((one) => (
        <li
          key={`${one.rule} ${one.field} ${one.place} ${one.language}`}
          className="border-b border-line py-4"
        >
          <AdvisedText language={language} advice={one} />
          {one.reason === null ? (
            <WaysOn language={language} file={file} advice={one} />
          ) : (
            <p className="text-small">{t("revisions:page.setAside", { reason: one.reason })}</p>
          )}
        </li>
      ))}
    </ol>
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
        <summary className="mb-3 min-h-8 w-fit cursor-pointer text-green">
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
