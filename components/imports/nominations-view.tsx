import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { confirmNominations, discardNominations } from "#lib/imports/actions.ts";
import type { NominationFile } from "#lib/imports/queries/nomination-file.ts";
import { NominationDetails } from "./nomination-details.tsx";
import { TableActs } from "./table-acts.tsx";
import { TableRows } from "./table-rows.tsx";
import { TableView } from "./table-view.tsx";

/** A table of nominations: each row becomes a draft of the round, which its officer completes and submits. */
export function NominationsView({ language, file }: { language: Language; file: NominationFile }) {
  const t = translator(language);
  const { counts, rows, criteria } = file;
  const count = counts.added + counts.changed;
  const proposals = `/${language}/ministry/proposals`;
  const place = { language, table: file, here: `${proposals}/table` };
  return (
    <TableView
      {...place}
      sentences={{
        done: t("imports:nominations.file.done", { count }),
        nothing: t("imports:nominations.file.nothing"),
        checkedAgain: t("imports:nominations.file.checkedAgain"),
      }}
      acts={
        <TableActs
          {...place}
          confirm={{
            action: confirmNominations,
            label: t("imports:nominations.file.confirm", { count }),
            note: t("imports:nominations.file.confirmNote"),
          }}
          discard={discardNominations}
        />
      }
    >
      <TableRows
        {...place}
        of="nominations"
        rows={rows}
        hrefOf={({ proposalId }) => proposalId && `${proposals}/${proposalId}`}
        details={(row) => <NominationDetails language={language} row={row} criteria={criteria} />}
      />
    </TableView>
  );
}
