import { Table } from "#components/ui/table.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { uploadColumns } from "./upload-columns.ts";

/** How a table of values looks: one of the whole government, one of a service, one that is put right. */
export function UploadExample({ language }: { language: Language }) {
  const t = translator(language);
  const columns = uploadColumns(t);
  const [yes, none] = [t("indicators:uploads.yes"), ""];
  const rows = [
    ["registration.sign-ins", "2026-10", none, "51200", none],
    ["registration.service-sign-ins", "2026-10", "MOI-001", "90", none],
    ["registration.new-accounts", "2026-Q3", none, "1250", yes],
  ];
  return (
    <>
      <Table
        caption={t("indicators:uploads.example")}
        rows={rows}
        rowKey={(row) => row.join(" ")}
        columns={columns.map(({ key, title }, place) => ({
          key,
          title,
          cell: (row: readonly string[]) => <bdi className="whitespace-nowrap">{row[place]}</bdi>,
        }))}
      />
      <p className="mt-3 max-w-text text-small text-ink-soft">{t("indicators:uploads.exampleNote")}</p>
    </>
  );
}
