import { ActButton } from "#components/ui/act-button.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { withdrawSource } from "#lib/indicators/actions.ts";
import type { Sources } from "#lib/indicators/queries/sources.ts";

interface SourcesTableProps extends Pick<Sources, "sources" | "may"> {
  language: Language;
}

export function SourcesTable({ language, sources, may }: SourcesTableProps) {
  const t = translator(language);
  if (sources.length === 0) return <p>{t("indicators:sources.none")}</p>;
  const moment = (at: Date) => <time dateTime={at.toISOString()}>{formatDateTime(language, at)}</time>;
  return (
    <Table
      folds
      caption={t("indicators:sources.list")}
      captionHidden
      rows={sources}
      rowKey={({ id }) => id}
      rowHeader="name"
      columns={[
        { key: "name", title: t("indicators:sources.name"), cell: ({ name }) => <bdi>{name}</bdi> },
        {
          key: "indicators",
          title: t("indicators:sources.indicators"),
          cell: ({ indicators, usesOf }) => (
            <ul>
              {indicators.map(({ id, name }) => (
                <li key={id}>{textIn(language, name).text}</li>
              ))}
              {usesOf && (
                <li>
                  {t("indicators:uses.title")}: {textIn(language, usesOf).text}
                </li>
              )}
            </ul>
          ),
        },
        { key: "made", title: t("indicators:sources.made"), cell: ({ createdAt }) => moment(createdAt) },
        {
          key: "used",
          title: t("indicators:sources.used"),
          cell: ({ usedAt }) => (usedAt ? moment(usedAt) : t("indicators:sources.neverUsed")),
        },
        {
          key: "state",
          title: t("indicators:sources.state"),
          cell: ({ id, name, withdrawnAt }) => {
            if (withdrawnAt) return <Badge tone="plain">{t("indicators:sources.withdrawn")}</Badge>;
            if (!may.manage) return <Badge tone="good">{t("indicators:sources.active")}</Badge>;
            return (
              <ActButton
                action={withdrawSource}
                formToken={crypto.randomUUID()}
                language={language}
                errorTitle={t("form.errorTitle")}
                about={{ source: id }}
                label={t("indicators:sources.withdraw")}
                fullLabel={t("indicators:sources.withdrawOf", { name })}
                weight="danger"
              />
            );
          },
        },
      ]}
    />
  );
}
