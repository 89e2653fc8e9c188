import { Table } from "#components/ui/table.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { PersonRow } from "#lib/administration/queries/people.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { PersonState } from "./person-state.tsx";

export function PeopleTable({ language, rows }: { language: Language; rows: readonly PersonRow[] }) {
  const t = translator(language);
  if (rows.length === 0) return <p>{t("administration:people.none")}</p>;
  return (
    <Table
      folds
      caption={t("administration:people.caption")}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      rowHeader="name"
      columns={[
        {
          key: "name",
          title: t("administration:people.name"),
          cell: ({ id, name, email }) => (
            <>
              <a href={`/${language}/administration/people/${id}`} className="inline-block py-1 font-medium">
                <bdi>{name}</bdi>
              </a>
              <span className="block text-ink-soft">
                <bdi dir="ltr">{email}</bdi>
              </span>
            </>
          ),
        },
        {
          key: "organisation",
          title: t("administration:people.organisation"),
          cell: ({ organisation }) =>
            organisation ? <TextIn language={language} text={organisation} /> : "—",
        },
        {
          key: "roles",
          title: t("administration:people.roles"),
          cell: ({ roles }) =>
            roles.map((role) => t(`access:roles.${role}`)).join(language === "ar" ? "، " : ", ") || "—",
        },
        {
          key: "state",
          title: t("administration:people.state"),
          cell: ({ state }) => <PersonState language={language} state={state} />,
        },
      ]}
    />
  );
}
