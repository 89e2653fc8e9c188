import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Ranking } from "#lib/rankings/read-ranking.ts";
import { IllustrativeBand } from "./illustrative-band.tsx";
import { RankingList } from "./ranking-list.tsx";
import { sharedPlaces } from "./shown-rows.ts";

const shown = 3;

/** The published priorities at a glance, for the home page: the first places of the latest edition. */
export function PrioritiesBand({ language, ranking }: { language: Language; ranking: Ranking }) {
  const t = translator(language);
  return (
    <section aria-labelledby="priorities-band" className="mt-16">
      <h2 id="priorities-band" className="mb-4">
        {t("rankings:title")}
      </h2>
      {ranking.illustrative && <IllustrativeBand language={language} />}
      <RankingList
        language={language}
        rows={ranking.rows.slice(0, shown)}
        shared={sharedPlaces(ranking.rows)}
      />
      <p className="mt-4">
        <a href={`/${language}/priorities`} className="inline-flex min-h-11 items-center font-medium">
          {t("rankings:band.all", { count: ranking.rows.length })}
        </a>
      </p>
    </section>
  );
}
