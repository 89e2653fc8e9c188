import { ButtonLink } from "#components/ui/button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import { Section } from "#components/ui/section.tsx";
import { ANSWERED_AT_ONCE } from "#lib/usage/answered-at-once.ts";
import { NAMED_FROM } from "#lib/domain/usage/named-words.ts";
import { weekName } from "#lib/domain/usage/weeks.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { WordsPage } from "#lib/usage/queries/words-in-vain.ts";
import { WordsTable } from "./words-table.tsx";

interface WeekListProps {
  language: Language;
  week: string;
  list: WordsPage;
  mayAdd: boolean;
}

/** The list of a week, a page at a time, and all of it as a file. */
export function WeekList({ language, week, list, mayAdd }: WeekListProps) {
  const t = translator(language);
  const { rows, page, pages } = list;
  const address = `/${language}/quality/search`;
  return (
    <Section id="words" title={t("usage:words.title")}>
      <p className="mb-4 max-w-text text-small text-ink-soft">
        {t("usage:words.rule", { count: NAMED_FROM })}
      </p>
      <WordsTable language={language} rows={rows} mayAdd={mayAdd} />
      <div className="mt-6">
        <Pagination
          page={page}
          pages={pages}
          href={(number) => `${address}?week=${weekName(week)}&page=${number}`}
          labels={{
            nav: t("usage:pages.nav"),
            previous: t("usage:pages.previous"),
            next: t("usage:pages.next"),
            position: t("usage:pages.position", { page, pages }),
          }}
        />
      </div>
      {rows.length > 0 && (
        <p className="mt-6">
          <ButtonLink href={`${address}/csv?week=${weekName(week)}`} weight="secondary" download>
            <Icon name="download" />
            {t("usage:week.csv")}
          </ButtonLink>
          <span className="mt-2 block max-w-text text-small text-ink-soft">
            {t("usage:week.csvNote", { count: ANSWERED_AT_ONCE })}
          </span>
        </p>
      )}
    </Section>
  );
}
