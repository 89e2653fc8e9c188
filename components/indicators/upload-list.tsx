import { Badge } from "#components/ui/badge.tsx";
import { Table } from "#components/ui/table.tsx";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ListedUpload } from "#lib/indicators/queries/uploads.ts";

interface UploadListProps {
  language: Language;
  uploads: readonly ListedUpload[];
}

export function UploadList({ language, uploads }: UploadListProps) {
  const t = translator(language);
  if (uploads.length === 0) return <p>{t("indicators:uploads.none")}</p>;
  return (
    <Table
      caption={t("indicators:uploads.list")}
      captionHidden
      folds
      rows={uploads}
      rowKey={({ id }) => id}
      rowHeader="name"
      columns={[
        {
          key: "name",
          title: t("indicators:uploads.file"),
          cell: ({ id, name }) => (
            <a
              href={`/${language}/quality/indicators/${id}`}
              className="inline-flex min-h-11 items-center py-1"
            >
              <bdi>{name}</bdi>
            </a>
          ),
        },
        {
          key: "document",
          title: t("indicators:uploads.document"),
          cell: ({ document }) => <bdi>{document}</bdi>,
        },
        {
          key: "uploaded",
          title: t("indicators:uploads.uploaded"),
          cell: ({ uploadedAt, uploadedBy }) => (
            <>
              <bdi>{uploadedBy}</bdi>{" "}
              <time dateTime={uploadedAt.toISOString()}>{formatDateTime(language, uploadedAt)}</time>
            </>
          ),
        },
        {
          key: "state",
          title: t("indicators:uploads.state"),
          cell: ({ writtenAt }) =>
            writtenAt ? (
              <Badge tone="good">{t("indicators:uploads.written")}</Badge>
            ) : (
              <Badge tone="plain">{t("indicators:uploads.notWritten")}</Badge>
            ),
        },
      ]}
    />
  );
}
