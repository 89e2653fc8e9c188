import { Pagination } from "#components/ui/pagination.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { supportStates } from "#lib/domain/support/states.ts";
import { formatDate, formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { NamedService } from "#lib/support/request-fields.ts";
import type { RequestPage } from "#lib/support/queries.ts";
import type { SupportList } from "#lib/support/schema.ts";
import { SupportStateBadge } from "./state-badge.tsx";

interface RequestListProps {
  language: Language;
  list: SupportList;
  /** The service to which the list is narrowed down. */
  about: NamedService | null;
  result: RequestPage;
}

const longestSubject = 90;

/** The requests that concern a member of the staff, by state. */
export function RequestList({ language, list, about, result }: RequestListProps) {
  const t = translator(language);
  const here = `/${language}/ministry/support`;
  const narrowed = list.service === null ? "" : `&service=${list.service}`;
  const { items, page, pages } = result;
  return (
    <>
      {about && (
        <p className="mb-4">
          {t("support:staff.about")} <TextIn language={language} text={about.name} /> ·{" "}
          <a href={`${here}?state=${list.state}`}>{t("support:staff.aboutAll")}</a>
        </p>
      )}
      <StateFilter language={language} list={list} counts={result.counts} here={here} />
      {items.length === 0 ? (
        <p>{t("support:staff.empty")}</p>
      ) : (
        <Table
          folds
          caption={t("support:staff.title")}
          captionHidden
          rows={items}
          rowKey={({ id }) => id}
          rowHeader="request"
          columns={[
            {
              key: "request",
              title: t("support:staff.request"),
              cell: ({ id, message }) => (
                <a href={`${here}/${id}`} className="inline-block min-w-48 py-1">
                  <bdi>{subjectOf(message)}</bdi>
                </a>
              ),
            },
            {
              key: "state",
              title: t("support:staff.state"),
              cell: ({ state }) => <SupportStateBadge language={language} state={state} />,
            },
            {
              key: "kind",
              title: t("support:staff.kind"),
              cell: ({ kind }) => t(`support:kinds.${kind}`),
            },
            {
              key: "service",
              title: t("support:staff.service"),
              cell: ({ service }) =>
                service ? <TextIn language={language} text={service.name} /> : t("support:staff.noService"),
            },
            {
              key: "received",
              title: t("support:staff.received"),
              cell: ({ createdAt }) => (
                <span className="whitespace-nowrap">{formatDate(language, createdAt)}</span>
              ),
            },
          ]}
        />
      )}
      <div className="mt-6">
        <Pagination
          page={page}
          pages={pages}
          href={(number) => `${here}?state=${list.state}${narrowed}&page=${number}`}
          labels={{
            nav: t("support:staff.pages.nav"),
            previous: t("support:staff.pages.previous"),
            next: t("support:staff.pages.next"),
            position: t("support:staff.pages.position", { page, pages }),
          }}
        />
      </div>
    </>
  );
}

function StateFilter(
  props: Pick<RequestListProps, "language" | "list"> & { counts: RequestPage["counts"]; here: string },
) {
  const { language, list, counts, here } = props;
  const t = translator(language);
  return (
    <nav aria-label={t("support:staff.filter")} className="mb-6">
      <ul className="flex flex-wrap gap-x-6">
        {([...supportStates, "all"] as const).map((state) => {
          const count = state === "all" ? counts.open + counts.answered + counts.closed : counts[state];
          return (
            <li key={state}>
              <a
                href={`${here}?state=${state}${list.service === null ? "" : `&service=${list.service}`}`}
                aria-current={list.state === state ? "page" : undefined}
                className="inline-flex min-h-11 items-center gap-1 aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {state === "all" ? t("support:staff.all") : t(`support:states.${state}`)}{" "}
                <span className="tabular-nums">({formatNumber(language, count)})</span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** A request has no title: its first words stand for it. */
function subjectOf(message: string): string {
  const line = message.replaceAll(/\s+/g, " ");
  if (line.length <= longestSubject) return line;
  const cut = line.slice(0, longestSubject);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longestSubject / 2))}…`;
}
