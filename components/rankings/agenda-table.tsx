import { Table } from "#components/ui/table.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RoundRanking } from "#lib/rankings/queries/round-ranking.ts";
import type { Ranking } from "#lib/rankings/read-ranking.ts";
import { named } from "./named.ts";

interface Props {
  language: Language;
  /** Where the evaluations of each nomination are listed. */
  evaluations: string;
  ranking: Ranking;
  agenda: NonNullable<RoundRanking["deliberation"]>["agenda"];
}

/** Where the evaluators part most: what the meeting that deliberates speaks about first. */
export function AgendaTable({ language, evaluations, ranking, agenda }: Props) {
  const t = translator(language);
  const nominations = new Map([...ranking.rows, ...ranking.incomplete].map((one) => [one.id, one.name]));
  const criteria = new Map(ranking.criteria.map(({ id, name }) => [id, name]));
  const nameOf = (names: typeof nominations, id: string) => {
    const name = names.get(id);
    return name ? named(language, name) : { text: id };
  };
  return (
    <Table
      caption={t("rankings:preview.agenda")}
      captionHidden
      rows={agenda}
      rowKey={({ proposal, criterion }) => `${proposal} ${criterion}`}
      rowHeader="nomination"
      columns={[
        {
          key: "nomination",
          title: t("rankings:preview.nomination"),
          cell: ({ proposal }) => (
            <a href={`${evaluations}#${proposal}`}>{nameOf(nominations, proposal).text}</a>
          ),
        },
        {
          key: "criterion",
          title: t("rankings:method.criterion"),
          cell: ({ criterion }) => nameOf(criteria, criterion).text,
        },
        {
          key: "lowest",
          title: t("rankings:preview.lowest"),
          numeric: true,
          cell: ({ lowest }) => formatNumber(language, lowest, 0),
        },
        {
          key: "highest",
          title: t("rankings:preview.highest"),
          numeric: true,
          cell: ({ highest }) => formatNumber(language, highest, 0),
        },
      ]}
    />
  );
}
