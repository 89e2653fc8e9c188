import { ButtonLink } from "#components/ui/button.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  /** The slug of the organisation that the list is narrowed down to. */
  organisation: string | null;
  mayImport: boolean;
}

/** The services that a person keeps, out as a table and in again. */
export function TableLinks({ language, organisation, mayImport }: Props) {
  const t = translator(language);
  const home = `/${language}/ministry/services`;
  const query = organisation === null ? "" : `?organisation=${organisation}`;
  return (
    <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
      {mayImport && (
        <ButtonLink weight="secondary" href={`${home}/import`}>
          {t("imports:links.import")}
        </ButtonLink>
      )}
      <span>
        {t("imports:links.export")}{" "}
        {(["xlsx", "csv"] as const).map((format) => (
          <a
            key={format}
            href={`${home}/table/${format}${query}`}
            download
            className="me-3 inline-block min-h-8 py-1"
          >
            {format.toUpperCase()}
          </a>
        ))}
      </span>
    </div>
  );
}
