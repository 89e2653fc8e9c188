import { Icon } from "#components/ui/icon.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankedRow } from "#lib/rankings/read-ranking.ts";
import { certaintyWords } from "./certainty-words.ts";
import { IndexBar } from "./index-bar.tsx";
import { named } from "./named.ts";
import { QuadrantIcon } from "./quadrant-icon.tsx";

interface RankingListProps {
  language: Language;
  rows: readonly RankedRow[];
  /** Places that more than one proposal holds. */
  shared: ReadonlySet<number>;
  /** The address of a row's reasons; none before publication. */
  reasonsHref?: (id: string) => string;
}

/** The proposals in their order: place, name, organisation, the two indices and the priority. */
export function RankingList({ language, rows, shared, reasonsHref }: RankingListProps) {
  return (
    <ol className="list-none border-t border-line">
      {rows.map((row) => (
        <li
          key={row.id}
          className="grid grid-cols-[3rem_1fr] gap-x-3 gap-y-3 border-b border-line py-5 break-inside-avoid sm:grid-cols-[4.5rem_1fr_4.5rem] sm:gap-x-6 lg:grid-cols-[4.5rem_1fr_22rem_4.5rem]"
        >
          <Place language={language} row={row} isShared={shared.has(row.rank)} />
          <Names language={language} row={row} reasonsHref={reasonsHref} />
          <div className="col-start-2 grid content-start gap-1 sm:col-end-4 lg:col-start-3 lg:row-start-1 lg:pt-1">
            <IndexBar language={language} dimension="impact" value={row.impact} />
            <IndexBar language={language} dimension="readiness" value={row.readiness} />
          </div>
          <Priority language={language} value={row.priority} />
        </li>
      ))}
    </ol>
  );
}

function Place({ language, row, isShared }: { language: Language; row: RankedRow; isShared: boolean }) {
  const t = translator(language);
  return (
    <div className="col-start-1 row-start-1">
      <span className="sr-only">{t("rankings:list.place", { rank: row.rank })}</span>
      <span
        aria-hidden="true"
        className="text-h1 leading-none font-semibold text-green tabular-nums sm:text-display sm:leading-none"
      >
        {row.rank}
      </span>
      {isShared && <span className="mt-1 block text-small text-ink-soft">{t("rankings:list.shared")}</span>}
    </div>
  );
}

function Names({
  language,
  row,
  reasonsHref,
}: Pick<RankingListProps, "language" | "reasonsHref"> & { row: RankedRow }) {
  const t = translator(language);
  const name = named(language, row.name);
  const organisation = named(language, row.organisationName);
  return (
    <div className="min-w-0">
      <h3 className="text-base font-semibold" {...name.attributes}>
        {row.service ? <a href={`/${language}/services/${row.service}`}>{name.text}</a> : name.text}
      </h3>
      <p className="text-small text-ink-soft">
        <span {...organisation.attributes}>{organisation.text}</span>
        {!row.service && <> · {t("rankings:list.newService")}</>}
      </p>
      {row.certainty && (
        <p className="mt-1 text-small">
          <strong className="font-medium">
            {t("rankings:certainty.tier", { tier: row.certainty.tier })}
          </strong>{" "}
          · {certaintyWords(language, row.certainty)}
        </p>
      )}
      <p className="mt-1 flex flex-wrap items-center gap-x-5 text-small">
        {row.quadrant && (
          <span className="inline-flex items-center gap-2">
            <QuadrantIcon quadrant={row.quadrant} />
            {t(`rankings:quadrant.${row.quadrant}`)}
          </span>
        )}
        {reasonsHref && (
          <a
            href={reasonsHref(row.id)}
            aria-label={t("rankings:list.reasonsOf", { name: name.text })}
            className="inline-flex min-h-8 items-center gap-1 no-print"
          >
            {t("rankings:list.reasons")}
            <Icon name="chevron" className="size-4" />
          </a>
        )}
      </p>
    </div>
  );
}

function Priority({ language, value }: { language: Language; value: number }) {
  return (
    <p className="col-start-2 -mt-2 flex items-baseline justify-between gap-3 sm:col-start-3 sm:row-start-1 sm:mt-0 sm:block sm:text-end lg:col-start-4">
      <span className="text-small text-ink-soft sm:block">{translator(language)("rankings:priority")}</span>
      <span className="text-h3 font-semibold tabular-nums">{formatNumber(language, value, 1)}</span>
    </p>
  );
}
