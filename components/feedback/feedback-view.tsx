import { Notice } from "#components/ui/notice.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ServiceName } from "#lib/catalogue/service-summary.ts";
import type { AfterAnswer } from "#lib/feedback/schema.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { HelpfulForm } from "./helpful-form.tsx";
import { ReportForm } from "./report-form.tsx";

interface FeedbackViewProps {
  language: Language;
  service: ServiceName;
  answer: AfterAnswer;
  formToken: string;
}

/** The page after "was this helpful": thanks, and where something was missing or wrong, a form to say what. */
export function FeedbackView({ language, service, answer, formToken }: FeedbackViewProps) {
  const t = translator(language);
  const page = `/${language}/services/${service.code}`;
  return (
    <>
      <PageHeading title={t(answer.helpful === null ? "feedback:title" : "feedback:thanks.title")} />
      <AnswerNotice language={language} answer={answer} />
      {answer.helpful === null && answer.refused === null && (
        <HelpfulForm language={language} service={service.code} />
      )}
      {answer.helpful === "yes" ? (
        <p className="mt-6">
          <a href={`${page}/feedback#report`}>{t("feedback:report.nevertheless")}</a>
        </p>
      ) : (
        <Section id="report" title={t(`feedback:report.${answer.helpful === "no" ? "after" : "title"}`)}>
          <ReportForm language={language} formToken={formToken} page={page} service={service.code} />
        </Section>
      )}
      <p className="mt-10 flex flex-wrap gap-x-6 gap-y-2">
        <a href={page}>{t("feedback:back")}</a>
        <a href={`/${language}/services`}>{t("feedback:all")}</a>
      </p>
    </>
  );
}

function AnswerNotice({ language, answer }: Pick<FeedbackViewProps, "language" | "answer">) {
  const t = translator(language);
  const { helpful, refused } = answer;
  if (helpful === null && refused === null) return null;
  return (
    <div role="status" className="mb-6">
      {helpful !== null ? (
        <Notice tone="success">{t(`feedback:thanks.${helpful}`)}</Notice>
      ) : (
        <Notice tone="error">{t("feedback:refused")}</Notice>
      )}
    </div>
  );
}
