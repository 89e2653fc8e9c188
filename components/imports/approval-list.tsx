import { ButtonLink } from "#components/ui/button.tsx";
import { Code } from "#components/ui/code.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Refreshing } from "#components/ui/refreshing.tsx";
import { SetApart } from "#components/ui/set-apart.tsx";
import { isolated } from "#lib/i18n/isolated.ts";
import { formatDateTime, formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ImportApproval } from "#lib/revisions/queries/approvals.ts";

interface Props {
  language: Language;
  approvals: readonly ImportApproval[];
}

/** What was approved of a table, by whom, how far it has come, and what was left out of it. */
export function ApprovalList({ language, approvals }: Props) {
  const t = translator(language);
  return (
    <ul className="grid gap-6">
      {approvals.map((approval) => (
        <li key={approval.id} className="max-w-text">
          <h3 className="mb-2">
            <SetApart
              text={t("imports:review.approval.about", {
                person: isolated(approval.by),
                when: formatDateTime(language, approval.askedAt),
              })}
            />
          </h3>
          {approval.endedAt === null ? (
            <AtWork language={language} approval={approval} />
          ) : (
            <Ended language={language} approval={approval} />
          )}
          {approval.leftOut.length > 0 && <LeftOut language={language} approval={approval} />}
        </li>
      ))}
    </ul>
  );
}

interface OneProps {
  language: Language;
  approval: ImportApproval;
}

function AtWork({ language, approval: { total, untouched } }: OneProps) {
  const t = translator(language);
  return (
    <>
      <div role="status">
        <p>{t("imports:review.approval.atWork")}</p>
        <p className="mt-2">
          {t("imports:review.approval.progress", {
            done: formatNumber(language, total - untouched),
            of: formatNumber(language, total),
          })}
        </p>
      </div>
      <progress
        className="my-3 w-full accent-green"
        aria-label={t("imports:review.approval.label")}
        max={total}
        value={total - untouched}
      />
      <p>
        <ButtonLink weight="secondary" href="">
          {t("imports:file.again")}
        </ButtonLink>
      </p>
      <Refreshing />
    </>
  );
}

function Ended({ language, approval: { approved, stopped, untouched } }: OneProps) {
  const t = translator(language);
  return (
    <div className="grid gap-3">
      <Notice tone={approved > 0 ? "success" : "note"}>
        {t("imports:review.approval.approved", { count: approved })}
      </Notice>
      {stopped && <Notice tone="error">{t("imports:review.approval.stopped", { count: untouched })}</Notice>}
    </div>
  );
}

function LeftOut({ language, approval: { leftOut } }: OneProps) {
  const t = translator(language);
  return (
    <>
      <p className="mt-3 font-medium">{t("imports:review.approval.leftOut", { count: leftOut.length })}</p>
      <ul className="mt-1 grid gap-1">
        {leftOut.map(({ row, code, name, revisionId, obstacle }) => (
          <li key={row}>
            <a href={`/${language}/ministry/revisions/${revisionId}`} className="inline-block py-1">
              <bdi lang="ar">{name}</bdi> <Code>({code})</Code>
            </a>
            : {t(`imports:review.obstacle.${obstacle}`)}
          </li>
        ))}
      </ul>
    </>
  );
}
