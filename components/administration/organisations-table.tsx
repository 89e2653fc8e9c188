import { Badge } from "#components/ui/badge.tsx";
import { Code } from "#components/ui/code.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { OrganisationRow } from "#lib/administration/queries/organisations.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

export function OrganisationsTable({
  language,
  rows,
}: {
  language: Language;
  rows: readonly OrganisationRow[];
}) {
  const t = translator(language);
  const title = (key: "name" | "code" | "parent" | "people" | "services" | "contact") =>
    t(`administration:organisations.${key}`);
  return (
    <Table
      folds
      caption={t("administration:organisations.caption")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHeader="name"
      columns={[
        {
          key: "name",
          title: title("name"),
          cell: ({ slug, name }) => (
            <a
              href={`/${language}/administration/organisations/${slug}`}
              className="inline-block py-1 font-medium"
            >
              <TextIn language={language} text={name} />
            </a>
          ),
        },
        { key: "code", title: title("code"), cell: ({ code }) => <Code>{code}</Code> },
        {
          key: "parent",
          title: title("parent"),
          cell: ({ parent }) => (parent ? <TextIn language={language} text={parent} /> : "—"),
        },
        {
          key: "people",
          title: title("people"),
          numeric: true,
          cell: ({ people }) => formatNumber(language, people),
        },
        {
          key: "services",
          title: title("services"),
          numeric: true,
          cell: ({ services }) => formatNumber(language, services),
        },
        {
          key: "contact",
          title: title("contact"),
          cell: ({ reachable }) => (
            <Badge tone={reachable ? "good" : "note"}>
              {t(`administration:organisations.${reachable ? "reachable" : "unreachable"}`)}
            </Badge>
          ),
        },
      ]}
    />
  );
}
