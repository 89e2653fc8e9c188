import { Code } from "#components/ui/code.tsx";
import { Section } from "#components/ui/section.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { MyEvaluation } from "#lib/evaluations/queries/my-evaluations.ts";
import { formatDate } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ChangedMark } from "./changed-mark.tsx";

const parts = [
  { state: "inProgress", key: "inProgress" },
  { state: "assigned", key: "todo" },
  { state: "final", key: "final" },
  { state: "recused", key: "recused" },
] as const;

interface MyListProps {
  language: Language;
  evaluations: readonly MyEvaluation[];
}

/** What an evaluator has to do, first what they have begun. */
export function MyList({ language, evaluations }: MyListProps) {
  const t = translator(language);
  if (evaluations.length === 0) return <p>{t("evaluations:my.empty")}</p>;
  return parts
    .map(({ state, key }) => ({ key, rows: evaluations.filter((evaluation) => evaluation.state === state) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ key, rows }) => (
      <Section key={key} id={key} title={`${t(`evaluations:my.${key}`)} (${rows.length})`}>
        <ul className="border-t border-line">
          {rows.map((row) => (
            <li key={row.id} className="border-b border-line">
              <MyRow language={language} row={row} />
            </li>
          ))}
        </ul>
      </Section>
    ));
}

function MyRow({ language, row }: { language: Language; row: MyEvaluation }) {
  const t = translator(language);
  const { proposal, round, state, changed } = row;
  const open = state === "assigned" || state === "inProgress";
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 py-3">
      <div className="min-w-0">
        <a
          href={`/${language}/quality/evaluations/${row.id}`}
          className="inline-flex min-h-8 items-center font-medium"
        >
          <TextIn language={language} text={proposal.name} />
        </a>
        <p className="text-small text-ink-soft">
          <TextIn language={language} text={proposal.organisation} /> · <Code>{proposal.reference}</Code> ·{" "}
          <TextIn language={language} text={round.name} />
        </p>
        {changed && <ChangedMark language={language} state={state} />}
      </div>
      {open && (
        <p className="text-small">
          {round.phase === "nominating" || round.phase === "planned"
            ? t("evaluations:my.notYet")
            : t("evaluations:my.until", { date: formatDate(language, round.evaluatingUntil) })}
          {row.judged > 0 && (
            <>
              {" · "}
              {t("evaluations:my.judged", { judged: row.judged, criteria: row.criteria })}
            </>
          )}
        </p>
      )}
    </div>
  );
}
