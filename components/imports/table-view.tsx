import type { ReactNode } from "react";
import { ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { SetApart } from "#components/ui/set-apart.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { formatDateTime } from "#lib/i18n/format.ts";
import { isolated } from "#lib/i18n/isolated.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { TableSeen } from "#lib/imports/queries/table-seen.ts";
import { ImportAtWork } from "./import-at-work.tsx";

interface Props {
  language: Language;
  table: TableSeen;
  /** The address of the tables of its kind. */
  here: string;
  /** What is said of how it ended, in the words of what it holds. */
  sentences: { done: string; nothing: string; checkedAgain: string };
  acts: ReactNode;
  children: ReactNode;
}

/** An uploaded table as it stands: at work, what it would do, or what it did. */
export function TableView({ language, table, here, sentences, acts, children }: Props) {
  const t = translator(language);
  const { organisation, uploadedBy, uploadedAt, atWork, counts } = table;
  const about = { person: isolated(uploadedBy), when: formatDateTime(language, uploadedAt) };
  const hasRows = Object.values(counts).some((count) => count > 0);
  return (
    <>
      <p className="mb-4 text-small text-ink-soft">
        <TextIn language={language} text={organisation} /> ·{" "}
        <SetApart text={t("imports:file.about", about)} />
      </p>
      <div className="mb-6 grid max-w-text gap-4">
        {atWork ? (
          <ImportAtWork language={language} table={table} here={here} />
        ) : (
          <Outcome {...{ language, table, here, sentences }} />
        )}
      </div>
      {acts}
      {hasRows && !atWork && (
        <Section id="rows" title={t("imports:rows.title")}>
          {children}
        </Section>
      )}
    </>
  );
}

function Outcome({ language, table, here, sentences }: Omit<Props, "acts" | "children">) {
  const t = translator(language);
  const { state, refusal, checkedAgain, counts, may, expiresAt } = table;
  if (refusal) return <Refused language={language} refusal={refusal} here={here} />;
  if (state === "discarded") return <Notice>{t("imports:file.discarded")}</Notice>;
  if (state === "failed" || state === "expired")
    return (
      <>
        <Notice tone={state === "failed" ? "error" : "note"}>{t(`imports:file.${state}`)}</Notice>
        <UploadAgain language={language} here={here} />
      </>
    );
  if (state === "done") return <Notice tone="success">{sentences.done}</Notice>;
  return (
    <>
      {checkedAgain && <Notice>{sentences.checkedAgain}</Notice>}
      {counts.faulty > 0 && (
        <Notice tone="error">{t("imports:file.faulty", { count: counts.faulty })}</Notice>
      )}
      {counts.faulty === 0 && !may.confirm && <Notice>{sentences.nothing}</Notice>}
      {may.confirm && expiresAt && (
        <p className="text-ink-soft">
          {t("imports:file.expires", { when: formatDateTime(language, expiresAt) })}
        </p>
      )}
    </>
  );
}

interface RefusedProps {
  language: Language;
  refusal: NonNullable<TableSeen["refusal"]>;
  here: string;
}

function Refused({ language, refusal, here }: RefusedProps) {
  const t = translator(language);
  const reason = t(`reasons:${refusal.reason}`);
  return (
    <>
      <Notice tone="error">
        {refusal.row === null ? reason : t("imports:file.refusedAtRow", { row: refusal.row, reason })}
      </Notice>
      <UploadAgain language={language} here={here} />
    </>
  );
}

function UploadAgain({ language, here }: Pick<Props, "language" | "here">) {
  return (
    <p>
      <ButtonLink weight="secondary" href={here}>
        {translator(language)("imports:file.retry")}
      </ButtonLink>
    </p>
  );
}
