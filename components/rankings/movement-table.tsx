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

/** What became of each service between two rankings: where it stood, where it stands, and how far it moved. */
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
          cell: ({ before, after }) => <Name language={language} row={after ?? before} />,
        },
        {
          key: "movement",
          title: t("rankings:changes.movement"),
          cell: (movement) => <Moved language={language} movement={movement} />,
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
        {
          key: "priority",
          title: t("rankings:priority"),
          numeric: true,
          cell: ({ before, after }) => (
            <bdi dir="ltr">{`${figure(before?.priority)} → ${figure(after?.priority)}`}</bdi>
          ),
        },
      ]}
    />
  );

  function figure(value: number | undefined): string {
    return value === undefined ? "–" : formatNumber(language, value, 1);
  }

  function placeIn(edition: string | null, row: RankedRow | null, isTied: boolean) {
    if (!row) return "–";
    const place = isTied ? `${row.rank} (${t("rankings:list.shared")})` : `${row.rank}`;
    return edition ? (
      <a
        href={`/${language}/priorities/${edition}/${row.id}`}
        aria-label={t("rankings:changes.reasons", { rank: row.rank, edition })}
        className="inline-flex min-h-8 items-center"
      >
        {place}
      </a>
    ) : (
      place
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
    <span className="whitespace-nowrap">
      <span aria-hidden="true" className="inline-block w-5 text-ink-soft">
        {signs[kind]}
      </span>
      {t(`rankings:changes.kinds.${kind}`, { count: Math.abs(places ?? 0) })}
    </span>
  );
}
