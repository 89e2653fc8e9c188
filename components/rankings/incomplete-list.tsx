import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Ranking } from "#lib/rankings/read-ranking.ts";
import { named } from "./named.ts";

/** The proposals without a place, each with the criteria that nobody scored. */
export function IncompleteList({ language, ranking }: { language: Language; ranking: Ranking }) {
  const t = translator(language);
  const names = new Map(ranking.criteria.map(({ id, name }) => [id, named(language, name).text]));
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return (
    <ul className="border-t border-line">
      {ranking.incomplete.map((row) => {
        const name = named(language, row.name);
        const organisation = named(language, row.organisationName);
        return (
          <li key={row.id} className="border-b border-line py-4">
            <h3 className="text-base font-semibold" {...name.attributes}>
              {row.service ? <a href={`/${language}/services/${row.service}`}>{name.text}</a> : name.text}
            </h3>
            <p className="text-small text-ink-soft" {...organisation.attributes}>
              {organisation.text}
            </p>
            <p className="text-small">
              {t("rankings:incomplete.missing", {
                criteria: list.format(row.missing.map((criterion) => names.get(criterion) ?? criterion)),
              })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
