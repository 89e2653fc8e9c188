import { percentage } from "#components/rankings/percentage.ts";
import { Code } from "#components/ui/code.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import { DIMENSIONS } from "#lib/domain/criteria/criterion.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { CriteriaSetRecord, WordedCriterion } from "#lib/rounds/queries/criteria-set.ts";

/** The words of a version: each criterion with its levels, and the rounds that take it. */
export function CriteriaSetView({ language, set }: { language: Language; set: CriteriaSetRecord }) {
  const t = translator(language);
  return (
    <>
      {set.note && (
        <p className="max-w-text border-s-4 border-line ps-4">
          <bdi>{set.note}</bdi>
        </p>
      )}
      {DIMENSIONS.map((dimension) => (
        <Section key={dimension} id={dimension} title={t(`rounds:dimensions.${dimension}`)}>
          <div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
            {set.criteria
              .filter((criterion) => criterion.dimension === dimension)
              .map((criterion) => (
                <CriterionWords key={criterion.code} language={language} criterion={criterion} />
              ))}
          </div>
        </Section>
      ))}
      <Section id="rounds" title={t("rounds:criteria.usedBy")}>
        {set.rounds.length === 0 && <p>{t("rounds:criteria.unused")}</p>}
        <ul className="grid gap-2">
          {set.rounds.map(({ slug, name }) => (
            <li key={slug}>
              <a href={`/${language}/quality/rounds/${slug}`} className="inline-flex min-h-8 items-center">
                <TextIn language={language} text={name} />
              </a>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}

function CriterionWords({ language, criterion }: { language: Language; criterion: WordedCriterion }) {
  const t = translator(language);
  const { code, name, levels, defaultWeight, sources } = criterion;
  return (
    <div>
      <h3 className="mb-2 text-h3">
        <Code>{code}</Code> <TextIn language={language} text={name} />
      </h3>
      <p className="text-small">
        {t("rounds:criteria.weight", { share: percentage(language, defaultWeight) })}
      </p>
      <ol aria-label={t("rounds:criteria.levels")} className="mt-2 list-decimal ps-6">
        {levels[language].map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ol>
      {sources.length > 0 && (
        <p className="mt-2 text-small text-ink-soft">
          {t("rounds:criteria.sources", { sources: sources.join(language === "ar" ? "؛ " : "; ") })}
        </p>
      )}
    </div>
  );
}
