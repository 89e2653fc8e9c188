import { ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ImportFile } from "#lib/imports/queries/import-file.ts";
import { ImportActs } from "./import-acts.tsx";
import { ImportAtWork } from "./import-at-work.tsx";
import { ImportRows } from "./import-rows.tsx";

interface Props {
  language: Language;
  file: ImportFile;
}

/** An import as it stands: at work, what it would do, or what it did. */
export function ImportView({ language, file }: Props) {
  const t = translator(language);
  const { organisation, uploadedBy, uploadedAt, atWork, rows, show } = file;
  const about = { person: uploadedBy, when: formatDateTime(language, uploadedAt) };
  return (
    <>
      <p className="mb-4 text-small text-ink-soft">
        {textIn(language, organisation).text} · {t("imports:file.about", about)}
      </p>
      <div className="mb-6 grid max-w-text gap-4">
        {atWork ? (
          <ImportAtWork language={language} file={file} />
        ) : (
          <Outcome language={language} file={file} />
        )}
      </div>
      <ImportActs language={language} file={file} />
      {(rows.length > 0 || show !== null) && !atWork && (
        <Section id="rows" title={t("imports:rows.title")}>
          <ImportRows language={language} file={file} />
        </Section>
      )}
    </>
  );
}

function Outcome({ language, file }: Props) {
  const t = translator(language);
  const { state, refusal, checkedAgain, counts, may } = file;
  const revisions = counts.added + counts.changed;
  if (refusal) return <Refused language={language} refusal={refusal} />;
  if (state === "discarded") return <Notice>{t("imports:file.discarded")}</Notice>;
  if (state === "done") return <Notice tone="success">{t("imports:file.done", { count: revisions })}</Notice>;
  return (
    <>
      {checkedAgain && <Notice>{t("imports:file.checkedAgain")}</Notice>}
      {counts.faulty > 0 && (
        <Notice tone="error">{t("imports:file.faulty", { count: counts.faulty })}</Notice>
      )}
      {counts.faulty === 0 && !may.confirm && <Notice>{t("imports:file.nothing")}</Notice>}
    </>
  );
}

function Refused({ language, refusal }: { language: Language; refusal: NonNullable<ImportFile["refusal"]> }) {
  const t = translator(language);
  const reason = t(`reasons:${refusal.reason}`);
  return (
    <>
      <Notice tone="error">
        {refusal.row === null ? reason : t("imports:file.refusedAtRow", { row: refusal.row, reason })}
      </Notice>
      <p>
        <ButtonLink weight="secondary" href={`/${language}/ministry/services/import`}>
          {t("imports:file.retry")}
        </ButtonLink>
      </p>
    </>
  );
}
