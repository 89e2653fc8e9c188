import type { DossierFacts } from "#lib/evaluations/queries/dossier.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const rows = [
  { key: "visits", now: "visitsNow", after: "visitsAfter" },
  { key: "days", now: "daysNow", after: "daysAfter" },
  { key: "documents", now: "documentsNow", after: "documentsAfter" },
] as const;

interface DossierBurdenProps {
  language: Language;
  facts: NonNullable<DossierFacts["facts"]>;
}

/** What the service costs people now and after it is developed. */
export function DossierBurden({ language, facts }: DossierBurdenProps) {
  const t = translator(language);
  const number = (value: number | null) => (value === null ? "–" : formatNumber(language, value));
  return (
    <table className="mt-4 w-full border-collapse">
      <caption className="text-start font-medium">{t("evaluations:dossier.burden")}</caption>
      <thead>
        <tr className="border-b border-line">
          <td />
          <th scope="col" className="py-1 text-end font-medium">
            {t("evaluations:dossier.now")}
          </th>
          <th scope="col" className="py-1 text-end font-medium">
            {t("evaluations:dossier.after")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, now, after }) => (
          <tr key={key} className="border-b border-line">
            <th scope="row" className="py-1 text-start font-normal">
              {t(`evaluations:dossier.${key}`)}
            </th>
            <td className="py-1 text-end tabular-nums">{number(facts[now])}</td>
            <td className="py-1 text-end tabular-nums">{number(facts[after])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
