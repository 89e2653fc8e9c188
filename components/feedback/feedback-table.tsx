import { Table } from "#components/ui/table.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { answerCount } from "#lib/domain/feedback/answers.ts";
import type { ServiceFeedback } from "#lib/feedback/queries.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { shareInWords } from "./share-in-words.ts";

interface FeedbackTableProps {
  language: Language;
  services: readonly ServiceFeedback[];
}

/** Service by service: how many answered what, and the reports that wait, each leading to what was written. */
export function FeedbackTable({ language, services }: FeedbackTableProps) {
  const t = translator(language);
  const count = (value: number) => formatNumber(language, value);
  const organisations = new Set(services.map(({ organisation }) => organisation.ar));
  return (
    <Table
      folds
      caption={t("feedback:staff.table")}
      rows={services}
      rowKey={({ code }) => code}
      rowHeader="service"
      columns={[
        {
          key: "service",
          title: t("feedback:staff.service"),
          cell: ({ code, name, organisation }) => (
            <>
              <a href={`/${language}/services/${code}`} className="inline-block min-w-40 py-1">
                <TextIn language={language} text={name} />
              </a>
              {organisations.size > 1 && (
                <span className="block text-ink-soft">
                  <TextIn language={language} text={organisation} />
                </span>
              )}
            </>
          ),
        },
        {
          key: "unhelpful",
          title: t("feedback:staff.unhelpful"),
          numeric: true,
          cell: ({ unhelpful }) => count(unhelpful),
        },
        {
          key: "helpful",
          title: t("feedback:staff.helpful"),
          numeric: true,
          cell: ({ helpful }) => count(helpful),
        },
        {
          key: "answers",
          title: t("feedback:staff.answers"),
          numeric: true,
          cell: (service) => count(answerCount(service)),
        },
        {
          key: "share",
          title: t("feedback:staff.share"),
          numeric: true,
          cell: (service) => <span className="whitespace-nowrap">{shareInWords(language, service)}</span>,
        },
        {
          key: "problems",
          title: t("feedback:staff.problems"),
          numeric: true,
          cell: (service) => <Problems language={language} service={service} />,
        },
      ]}
    />
  );
}

function Problems({ language, service }: { language: Language; service: ServiceFeedback }) {
  const t = translator(language);
  const { code, name, problems } = service;
  if (problems === 0) return formatNumber(language, 0);
  const label = t("feedback:staff.problemsOf", {
    problems: formatNumber(language, problems),
    service: textIn(language, name).text,
  });
  return (
    <a
      href={`/${language}/ministry/support?service=${code}`}
      aria-label={label}
      className="inline-flex min-h-8 min-w-8 items-center justify-end"
    >
      {formatNumber(language, problems)}
    </a>
  );
}
