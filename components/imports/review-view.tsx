import { ButtonLink } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Section } from "#components/ui/section.tsx";
import { rowDecisions } from "#lib/domain/imports/approval.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ImportToReview } from "#lib/revisions/queries/import-to-review.ts";
import { ApprovalList } from "./approval-list.tsx";
import { kindsInWords } from "./kinds-in-words.ts";
import { ReviewAbout } from "./review-about.tsx";
import { ReviewFilter } from "./review-filter.tsx";
import { ReviewRows } from "./review-rows.tsx";

interface Props {
  language: Language;
  table: ImportToReview;
}

/** A table of services as an editor reviews it: what it holds, what waits, and its rows with what each changes. */
export function ReviewView({ language, table }: Props) {
  const t = translator(language);
  const { decisions, own, atWork } = table;
  const mayApprove = !own && !atWork && decisions.awaiting > 0;
  return (
    <>
      <ReviewAbout language={language} table={table} />
      {own && (
        <div className="mb-6 max-w-text">
          <Notice>{t("imports:review.own")}</Notice>
        </div>
      )}
      <Counts language={language} table={table} />
      {mayApprove && (
        <p className="mt-6">
          <ButtonLink href={`/${language}/ministry/revisions/imports/${table.id}/approval`}>
            {t("imports:review.approveAll", { count: decisions.awaiting })}
          </ButtonLink>
        </p>
      )}
      {table.approvals.length > 0 && (
        <Section id="approvals" title={t("imports:review.approvals")}>
          <ApprovalList language={language} approvals={table.approvals} />
        </Section>
      )}
      <Section id="rows" title={t("imports:review.rows")}>
        <ReviewFilter language={language} table={table} />
        <ReviewRows language={language} table={table} mayApprove={mayApprove} />
      </Section>
    </>
  );
}

function Counts({ language, table: { counts, decisions } }: Props) {
  const t = translator(language);
  return (
    <>
      <p className="max-w-text text-lead">{kindsInWords(language, counts).join(t("imports:rows.comma"))}</p>
      <dl className="mt-3 flex flex-wrap gap-x-8 gap-y-2">
        {rowDecisions
          .filter((decision) => decision === "awaiting" || decisions[decision] > 0)
          .map((decision) => (
            <div key={decision} className="flex gap-2">
              <dt className="text-ink-soft">{t(`imports:review.decision.${decision}`)}:</dt>
              <dd className="font-semibold tabular-nums">{formatNumber(language, decisions[decision])}</dd>
            </div>
          ))}
      </dl>
    </>
  );
}
