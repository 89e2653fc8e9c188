import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { confirmImport, discardImport } from "#lib/imports/actions.ts";
import type { ImportFile } from "#lib/imports/queries/import-file.ts";
import { RowDetails } from "./row-details.tsx";
import { TableActs } from "./table-acts.tsx";
import { TableRows } from "./table-rows.tsx";
import { TableView } from "./table-view.tsx";

/** A table of services: each row becomes a revision that is sent for approval. */
export function ImportView({ language, file }: { language: Language; file: ImportFile }) {
  const t = translator(language);
  const { counts, rows, names, state } = file;
  const count = counts.added + counts.changed;
  const services = `/${language}/ministry/services`;
  const place = { language, table: file, here: `${services}/import` };
  return (
    <TableView
      {...place}
      sentences={{
        done: t("imports:file.done", { count }),
        nothing: t("imports:file.nothing"),
        checkedAgain: t("imports:file.checkedAgain"),
      }}
      acts={
        <TableActs
          {...place}
          confirm={{
            action: confirmImport,
            label: t("imports:file.confirm", { count }),
            note: t("imports:file.confirmNote"),
          }}
          discard={discardImport}
        />
      }
    >
      <TableRows
        {...place}
        of="services"
        rows={rows}
        hrefOf={({ code }) => (state === "done" && code !== null ? `${services}/${code}` : null)}
        details={(row) => <RowDetails language={language} row={row} names={names} />}
      />
    </TableView>
  );
}
