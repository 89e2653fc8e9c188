import { Button } from "#components/ui/button.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RankedRow } from "#lib/rankings/read-ranking.ts";
import type { RankingFilters } from "#lib/rankings/schema.ts";
import { named } from "./named.ts";
import { quadrants } from "./quadrant-key.tsx";

interface FiltersProps {
  language: Language;
  /** The address that the form asks again. */
  path: string;
  rows: readonly RankedRow[];
  filters: RankingFilters;
}

const control = "min-h-11 w-full rounded border border-edge bg-paper px-3 py-2";

/** Narrows the list by organisation and quadrant; what has nothing behind it is not offered. */
export function RankingFilterForm({ language, path, rows, filters }: FiltersProps) {
  const t = translator(language);
  const organisations = new Map(
    rows.map((row) => [row.organisation, named(language, row.organisationName).text]),
  );
  const sorted = [...organisations].toSorted(([, a], [, b]) => a.localeCompare(b, language));
  const offered = quadrants.filter((quadrant) => rows.some((row) => row.quadrant === quadrant));
  return (
    <form action={path} className="mb-6 grid gap-4 sm:grid-cols-[1fr_1fr_auto] sm:items-end">
      <label className="grid gap-1 text-small">
        {t("rankings:filters.organisation")}
        <select name="organisation" defaultValue={filters.organisation ?? ""} className={control}>
          <option value="">{t("rankings:filters.allOrganisations")}</option>
          {sorted.map(([slug, name]) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="grid gap-1 text-small">
        {t("rankings:quadrant.title")}
        <select name="quadrant" defaultValue={filters.quadrant ?? ""} className={control}>
          <option value="">{t("rankings:quadrant.all")}</option>
          {offered.map((quadrant) => (
            <option key={quadrant} value={quadrant}>
              {t(`rankings:quadrant.${quadrant}`)}
            </option>
          ))}
        </select>
      </label>
      <Button weight="secondary">{t("rankings:filters.apply")}</Button>
    </form>
  );
}
