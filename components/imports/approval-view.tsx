import { ActionForm } from "#components/ui/action-form.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import { SetApart } from "#components/ui/set-apart.tsx";
import { shownFileName } from "#lib/i18n/file-name.ts";
import { isolated } from "#lib/i18n/isolated.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { approveImport } from "#lib/revisions/actions.ts";
import type { ImportToApprove } from "#lib/revisions/queries/import-approval.ts";
import { kindsInWords } from "./kinds-in-words.ts";
import { ReviewedRows } from "./review-rows.tsx";

interface Props {
  language: Language;
  table: ImportToApprove;
}

/** Stands between an editor and the approval of a table: says what becomes public, and shows some of it. */
export function ApprovalView({ language, table }: Props) {
  const t = translator(language);
  if (table.own || table.count === 0) return <NothingToApprove language={language} table={table} />;
  return (
    <>
      <div className="rounded bg-green-deep px-6 py-8 text-on-green-deep sm:px-10">
        <h1>{t("imports:review.confirm.title")}</h1>
        <p className="mt-4 max-w-text text-lead">
          <SetApart
            text={t("imports:review.confirm.lead", {
              name: isolated(shownFileName(table.name)),
              organisation: textIn(language, table.organisation).text,
            })}
          />
        </p>
        <ul className="mt-6 grid max-w-text list-disc gap-2 ps-6">
          {consequences(language, table).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <ActionForm
          action={approveImport}
          formToken={crypto.randomUUID()}
          language={language}
          errorTitle={t("form.errorTitle")}
          className="mt-8 flex flex-wrap items-center gap-6"
        >
          <input type="hidden" name="import" value={table.id} />
          <input type="hidden" name="count" value={table.count} />
          {table.chosen.map((row) => (
            <input key={row} type="hidden" name="row" value={row} />
          ))}
          <Button weight="secondary">{t("imports:review.confirm.button", { count: table.count })}</Button>
          <a href={pageOf(language, table)} className="text-on-green-deep">
            {t("imports:review.confirm.back")}
          </a>
        </ActionForm>
      </div>
      <Section id="sample" title={t("imports:review.confirm.sample")}>
        <p className="mb-4 max-w-text">{t("imports:review.confirm.sampleNote")}</p>
        <ReviewedRows language={language} rows={table.sample} names={table.names} ticked={false} />
      </Section>
    </>
  );
}

function consequences(language: Language, table: ImportToApprove): string[] {
  const t = translator(language);
  const { chosen, fields } = table;
  const named = fields.map(({ field, count }) =>
    t("imports:review.confirm.field", {
      field: t(`revisions:fields.${field}`),
      count: formatNumber(language, count),
    }),
  );
  return [
    ...kindsInWords(language, table),
    ...(named.length > 0
      ? [t("imports:review.confirm.fields", { fields: named.join(t("imports:rows.comma")) })]
      : []),
    ...(chosen.length > 0 ? [t("imports:review.confirm.chosen")] : []),
    t("imports:review.confirm.leftOut"),
    t("imports:review.confirm.final"),
  ];
}

function NothingToApprove({ language, table }: Props) {
  const t = translator(language);
  return (
    <>
      <PageHeading title={t("imports:review.confirm.title")} />
      <div className="mb-6 max-w-text">
        <Notice>{t(table.own ? "imports:review.own" : "imports:review.confirm.nothing")}</Notice>
      </div>
      <p>
        <ButtonLink weight="secondary" href={pageOf(language, table)}>
          {t("imports:review.confirm.back")}
        </ButtonLink>
      </p>
    </>
  );
}

function pageOf(language: Language, { id }: ImportToApprove): string {
  return `/${language}/ministry/revisions/imports/${id}`;
}
