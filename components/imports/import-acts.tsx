import { ActButton } from "#components/ui/act-button.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { confirmImport, discardImport } from "#lib/imports/actions.ts";
import type { ImportFile } from "#lib/imports/queries/import-file.ts";

/** What may be done with an import now: carry it out, or let it be. */
export function ImportActs({ language, file }: { language: Language; file: ImportFile }) {
  const t = translator(language);
  const { id, version, counts, may } = file;
  const form = {
    language,
    errorTitle: t("form.errorTitle"),
    about: { import: id, version: String(version) },
  };
  return (
    <>
      {may.confirm && <p className="mb-4 max-w-text">{t("imports:file.confirmNote")}</p>}
      <div className="flex flex-wrap items-start gap-3">
        {may.confirm && (
          <ActButton
            {...form}
            action={confirmImport}
            formToken={crypto.randomUUID()}
            label={t("imports:file.confirm", { count: counts.added + counts.changed })}
            weight="primary"
          />
        )}
        {may.discard && (
          <ActButton
            {...form}
            action={discardImport}
            formToken={crypto.randomUUID()}
            label={t("imports:file.discard")}
          />
        )}
      </div>
    </>
  );
}
