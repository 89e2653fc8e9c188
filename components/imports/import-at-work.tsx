import { ButtonLink } from "#components/ui/button.tsx";
import { Refreshing } from "#components/ui/refreshing.tsx";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { TableSeen } from "#lib/imports/queries/table-seen.ts";

interface Props {
  language: Language;
  table: TableSeen;
  /** The address of the tables of its kind. */
  here: string;
}

/** How far the portal has come with an import; the page follows by itself. */
export function ImportAtWork({ language, table, here }: Props) {
  const t = translator(language);
  const { id, state, progress } = table;
  const checking = state === "waiting";
  return (
    <>
      <div role="status">
        <p>{t(checking ? "imports:file.waiting" : "imports:file.confirmed")}</p>
        {checking && progress && (
          <p className="mt-2">
            {t("imports:file.progress", {
              judged: formatNumber(language, progress.judged),
              of: formatNumber(language, progress.of),
            })}
          </p>
        )}
      </div>
      {checking && progress && (
        <progress
          className="w-full accent-green"
          aria-label={t("imports:state.waiting")}
          max={progress.of}
          value={progress.judged}
        />
      )}
      <p>
        <ButtonLink weight="secondary" href={`${here}/${id}`}>
          {t("imports:file.again")}
        </ButtonLink>
      </p>
      <Refreshing />
    </>
  );
}
