import { BigNumber } from "#components/ui/charts/big-number.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { answerCount, helpfulShare, MINIMUM_ANSWERS } from "#lib/domain/feedback/answers.ts";
import type { FeedbackSummary } from "#lib/feedback/queries.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { FeedbackTable } from "./feedback-table.tsx";
import { shareInWords } from "./share-in-words.ts";

interface FeedbackSummaryProps {
  language: Language;
  summary: FeedbackSummary;
}

/** What people think of the pages of an organisation's services: in one glance, then service by service. */
export function FeedbackSummaryView({ language, summary }: FeedbackSummaryProps) {
  const t = translator(language);
  const { whole, services, page, pages } = summary;
  const here = `/${language}/ministry/feedback`;
  if (services.length === 0) return <p>{t("feedback:staff.none")}</p>;
  return (
    <>
      <div className="mb-8 grid gap-6 sm:grid-cols-3">
        <BigNumber value={formatNumber(language, answerCount(whole))} label={t("feedback:staff.answers")} />
        <BigNumber
          value={helpfulShare(whole) === null ? "—" : shareInWords(language, whole)}
          label={t("feedback:staff.share")}
          note={helpfulShare(whole) === null ? shareInWords(language, whole) : undefined}
        />
        <BigNumber
          value={formatNumber(language, whole.problems)}
          label={<a href={`/${language}/ministry/support`}>{t("feedback:staff.problems")}</a>}
        />
      </div>
      <FeedbackTable language={language} services={services} />
      <p className="mt-4 text-small text-ink-soft">
        {t("feedback:staff.minimum", { minimum: MINIMUM_ANSWERS })}
      </p>
      <div className="mt-6">
        <Pagination
          page={page}
          pages={pages}
          href={(number) => `${here}?page=${number}`}
          labels={{
            nav: t("feedback:staff.pages.nav"),
            previous: t("feedback:staff.pages.previous"),
            next: t("feedback:staff.pages.next"),
            position: t("feedback:staff.pages.position", { page, pages }),
          }}
        />
      </div>
    </>
  );
}
