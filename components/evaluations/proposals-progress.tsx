import { Code } from "#components/ui/code.tsx";
import { Table } from "#components/ui/table.tsx";
import { TextIn } from "#components/ui/text-in.tsx";
import type { ProposalProgress } from "#lib/evaluations/queries/progress.ts";
import { formatWords } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ChangedMark } from "./changed-mark.tsx";
import { EvaluationState } from "./evaluation-state.tsx";
import { WithdrawalForm } from "./withdrawal-form.tsx";

interface ProposalsProgressProps {
  language: Language;
  proposals: readonly ProposalProgress[];
  /** The address of this page. */
  path: string;
  /** Makes tokens for the forms of withdrawal, or null where nothing may be withdrawn. */
  newToken: (() => string) | null;
}

/** Each accepted nomination with its evaluators, what is done and what it lacks. */
export function ProposalsProgress({ language, proposals, path, newToken }: ProposalsProgressProps) {
  const t = translator(language);
  return (
    <Table
      folds
      caption={t("evaluations:assignment.proposals")}
      captionHidden
      rows={proposals}
      rowKey={({ id }) => id}
      rowHeader="proposal"
      columns={[
        {
          key: "proposal",
          title: t("evaluations:assignment.proposal"),
          cell: ({ name, organisation, reference }) => (
            <div id={reference}>
              <TextIn language={language} text={name} />
              <span className="block text-ink-soft">
                <TextIn language={language} text={organisation} /> · <Code>{reference}</Code>
              </span>
            </div>
          ),
        },
        {
          key: "done",
          title: t("evaluations:assignment.done"),
          numeric: true,
          cell: (proposal) => (
            <span className="whitespace-nowrap">{t("evaluations:assignment.of", proposal)}</span>
          ),
        },
        {
          key: "missing",
          title: t("evaluations:assignment.missing"),
          cell: ({ short }) => (short ? lacks(short) : t("evaluations:assignment.complete")),
        },
        {
          key: "who",
          title: t("evaluations:assignment.who"),
          cell: ({ id, evaluations }) =>
            evaluations.length === 0 ? t("evaluations:assignment.nobody") : evaluators(id, evaluations),
        },
      ]}
    />
  );

  function lacks({ evaluations, groups }: NonNullable<ProposalProgress["short"]>): string {
    const count = t("evaluations:assignment.lacks", { count: evaluations });
    if (groups.length === 0) return count;
    const names = groups.map((group) => t(`evaluations:groups.${group}`));
    return `${count} (${t("evaluations:assignment.lacksGroups", { groups: formatWords(language, names) })})`;
  }

  function evaluators(proposal: string, evaluations: ProposalProgress["evaluations"]) {
    return (
      <ul className="grid gap-1">
        {evaluations.map((evaluation) => (
          <li key={evaluation.id} className="flex flex-wrap items-center gap-x-3">
            <a
              href={`/${language}/quality/evaluations/${evaluation.id}`}
              className="inline-flex min-h-8 items-center"
            >
              <bdi>{evaluation.evaluator}</bdi>
            </a>
            <EvaluationState language={language} state={evaluation.state} />
            {evaluation.changed && <ChangedMark language={language} state={evaluation.state} />}
            {evaluation.recusalReason && <bdi className="text-ink-soft">{evaluation.recusalReason}</bdi>}
            {newToken && evaluation.state === "recused" && (
              <a href={`${path}?proposal=${proposal}#by-hand`} className="inline-flex min-h-8 items-center">
                {t("evaluations:assignment.replace")}
              </a>
            )}
            {newToken && evaluation.state === "assigned" && (
              <WithdrawalForm language={language} evaluation={evaluation} formToken={newToken()} />
            )}
          </li>
        ))}
      </ul>
    );
  }
}
