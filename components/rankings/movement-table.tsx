import { Table } from "#components/ui/table.tsx";
import type { Movement } from "#lib/domain/rankings/movements.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankedRow } from "#lib/rankings/read-ranking.ts";
import { named } from "./named.ts";

interface MovementTableProps {
  language: Language;
  movements: readonly Movement<RankedRow>[];
  /** The editions compared; one that is not published yet has no pages to link to. */
  earlier: string;
  later: string | null;
}

/** What became of each service between two rankings: how far it moved, its place and below it its priority in each. */
export function MovementTable({ language, movements, earlier, later }: MovementTableProps) {
  const t = translator(language);
  return (
    <Table
      caption={t("rankings:changes.caption")}
      captionHidden
      rows={movements}
      rowKey={({ before, after }) => `${before?.id} ${after?.id}`}
      rowHeader="service"
      columns={[
        {
          key: "service",
          title: t("rankings:chart.service"),
          cell: (movement) => (
            <>
              <Name language={language} row={movement.after ?? movement.before} />
              <Moved language={language} movement={movement} />
            </>
          ),
        },
        {
          key: "before",
          title: t("rankings:changes.before"),
          numeric: true,
          cell: ({ before, tied }) => placeIn(earlier, before, tied.before),
        },
        {
          key: "after",
          title: t("rankings:changes.after"),
          numeric: true,
          cell: ({ after, tied }) => placeIn(later, after, tied.after),
        },
      ]}
    />
  );

  function placeIn(edition: string | null, row: RankedRow | null, isTied: boolean) {
    if (!row) return "–";
    const place = isTied ? `${row.rank} (${t("rankings:list.shared")})` : `${row.rank}`;
    return (
      <>
        {edition ? (
          <a
            href={`/${language}/priorities/${edition}/${row.id}`}
            aria-label={t("rankings:changes.reasons", { rank: row.rank, edition })}
            className="inline-flex min-h-8 items-center text-base font-semibold"
          >
            {place}
          </a>
        ) : (
          <span className="inline-flex min-h-8 items-center text-base font-semibold">{place}</span>
        )}
        <span className="block whitespace-nowrap text-ink-soft">
          {formatNumber(language, row.priority, 1)}
        </span>
      </>
    );
  }
}

function Name({ language, row }: { language: Language; row: RankedRow | null }) {
  if (!row) return null;
  const name = named(language, row.name);
  const organisation = named(language, row.organisationName);
  return (
    <>
      <span {...name.attributes}>{name.text}</span>
      <span className="block text-ink-soft" {...organisation.attributes}>
        {organisation.text}
      </span>
    </>
  );
}

const signs = { up: "▲", down: "▼", same: "=", entered: "+", gone: "×" };

function Moved({ language, movement }: { language: Language; movement: Movement<RankedRow> }) {
  const t = translator(language);
  const { kind, places } = movement;
  return (
    <span className="mt-1 block font-medium">
      <span aria-hidden="true" className="inline-block w-5 text-ink-soft">
        {signs[kind]}
      </span>
      {t(`rankings:changes.kinds.${kind}`, { count: Math.abs(places ?? 0) })}
    </span>
  );
}
