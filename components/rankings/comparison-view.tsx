import { Notice } from "#components/ui/notice.tsx";
import { movementKinds } from "#lib/domain/rankings/movements.ts";
import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ComparedEditions } from "#lib/rankings/queries/editions.ts";
import type { ComparisonAsked } from "#lib/rankings/schema.ts";
import { ComparisonForm } from "./comparison-form.tsx";
import { MovementTable } from "./movement-table.tsx";
import { RankingPages } from "./ranking-pages.tsx";
import { pageOfRows } from "./shown-rows.ts";

interface ComparisonViewProps {
  language: Language;
  /** The address of this page. */
  path: string;
  compared: ComparedEditions;
  asked: ComparisonAsked;
}

/** Two editions side by side: what rose, fell, stayed, came and went, and whether they can be compared at all. */
export function ComparisonView({ language, path, compared, asked }: ComparisonViewProps) {
  const t = translator(language);
  const { before, later, earlier, comparison } = compared;
  if (before.length === 0) return <p>{t("rankings:changes.nothingBefore")}</p>;
  const form = (
    <ComparisonForm
      language={language}
      path={path}
      before={before}
      chosen={earlier?.edition}
      kind={asked.kind}
    />
  );
  if (!comparison || !earlier) {
    return (
      <>
        {form}
        <Notice>{t("rankings:changes.unknown")}</Notice>
      </>
    );
  }
  const shown = comparison.movements.filter(({ kind }) => asked.kind === undefined || kind === asked.kind);
  const { page, pages, rows } = pageOfRows(shown, asked.page);
  const since = earlier.edition;
  return (
    <>
      {form}
      <dl className="mb-8 flex flex-wrap gap-x-10 gap-y-3">
        {movementKinds.map((kind) => (
          <div key={kind} className="flex flex-col-reverse">
            <dt className="text-small text-ink-soft">{t(`rankings:changes.filters.${kind}`)}</dt>
            <dd className="text-h2 font-semibold tabular-nums">
              {formatNumber(
                language,
                comparison.movements.filter((movement) => movement.kind === kind).length,
              )}
            </dd>
          </div>
        ))}
      </dl>
      {!comparison.sameMethod && (
        <div className="mb-6">
          <Notice>{t("rankings:changes.otherMethod")}</Notice>
        </div>
      )}
      {rows.length === 0 ? (
        <p>{t("rankings:list.shown", { count: 0, total: comparison.movements.length })}</p>
      ) : (
        <MovementTable language={language} movements={rows} earlier={since} later={later.edition} />
      )}
      <RankingPages
        language={language}
        path={path}
        filters={{ since, kind: asked.kind, page }}
        pages={pages}
      />
    </>
  );
}
