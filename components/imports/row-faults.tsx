import type { CellFault } from "#lib/domain/tables/row-cells.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  faults: readonly CellFault[];
  /** What a column is called. */
  titleOf: (column: string) => string | undefined;
}

/** What is wrong with a row: the column, the reason, and what the cell says. */
export function RowFaults({ language, faults, titleOf }: Props) {
  const t = translator(language);
  return (
    <ul className="min-w-60">
      {faults.map(({ column, reason, said, allowed }, place) => (
        <li key={place}>
          <strong className="font-medium">{titleOf(column) ?? column}</strong>{" "}
          <bdi dir="ltr" className="text-ink-soft">
            ({column})
          </bdi>
          : {t(`reasons:${reason}`)}
          {allowed && (
            <span className="block">
              {t(reason === "valueAmbiguous" ? "imports:rows.mayBe" : "imports:rows.allowed")}{" "}
              {allowed.map((name) => name[language]).join(t("imports:rows.comma"))}
            </span>
          )}
          {said && (
            <span className="block text-ink-soft wrap-anywhere">
              {t("imports:rows.said")} <bdi>{said}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
