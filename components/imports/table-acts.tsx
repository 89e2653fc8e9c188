import { ActButton } from "#components/ui/act-button.tsx";
import type { Action } from "#lib/action-state.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { TableSeen } from "#lib/imports/queries/table-seen.ts";

interface Props {
  language: Language;
  table: TableSeen;
  confirm: { action: Action; label: string; note: string };
  discard: Action;
}

/** What may be done with a table now: have it carried out, or let it be. */
export function TableActs({ language, table, confirm, discard }: Props) {
  const t = translator(language);
  const { id, version, may } = table;
  const form = {
    language,
    errorTitle: t("form.errorTitle"),
    about: { import: id, version: String(version) },
  };
  return (
    <>
      {may.confirm && <p className="mb-4 max-w-text">{confirm.note}</p>}
      <div className="flex flex-wrap items-start gap-3">
        {may.confirm && (
          <ActButton
            {...form}
            action={confirm.action}
            formToken={crypto.randomUUID()}
            label={confirm.label}
            weight="primary"
          />
        )}
        {may.discard && (
          <ActButton
            {...form}
            action={discard}
            formToken={crypto.randomUUID()}
            label={t("imports:file.discard")}
          />
        )}
      </div>
    </>
  );
}
