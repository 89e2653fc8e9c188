import { UpkeepTasks } from "#components/revisions/upkeep-tasks.tsx";
import { ButtonLink } from "#components/ui/button.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { Section } from "#components/ui/section.tsx";
import { formatDateTime } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { OpenRound } from "#lib/proposals/queries/open-rounds.ts";
import type { OwnProposal } from "#lib/proposals/queries/own-proposals.ts";
import type { Upkeep } from "#lib/revisions/queries/upkeep.ts";
import { IsolatedText } from "./isolated-text.tsx";
import { ProposalTable } from "./proposal-table.tsx";

interface Props {
  language: Language;
  rounds: readonly OpenRound[];
  proposals: readonly OwnProposal[];
  /** What people said of the organisation's pages: how many answered, how many reports wait. */
  feedback: { answers: number; problems: number };
  upkeep: Upkeep;
}

/** What awaits an officer: rounds to nominate in, returned proposals and drafts; then everything they have. */
export function MinistryHome({ language, rounds, proposals, feedback, upkeep }: Props) {
  const t = translator(language);
  const home = `/${language}/ministry`;
  return (
    <>
      <Section id="rounds" title={t("proposals:home.openRounds")}>
        {rounds.length === 0 && <p className="max-w-text">{t("proposals:home.noRound")}</p>}
        {rounds.map((round) => (
          <OpenRoundBand key={round.slug} language={language} round={round} />
        ))}
      </Section>
      <Section id="waiting" title={t("proposals:home.waiting")}>
        <Waiting language={language} proposals={proposals} />
      </Section>
      <Section id="services" title={t("revisions:tasks.title")}>
        <UpkeepTasks language={language} upkeep={upkeep} />
        <p className="mt-3">
          <a href={`${home}/services`} className="inline-flex min-h-11 items-center font-medium">
            {t("revisions:list.title")}
          </a>
        </p>
      </Section>
      <Section id="feedback" title={t("feedback:staff.title")}>
        <p>
          <a href={`${home}/feedback`}>{t("feedback:staff.summary", { count: feedback.answers })}</a>
          {" · "}
          <a href={`${home}/support`}>{t("feedback:staff.waiting", { count: feedback.problems })}</a>
        </p>
      </Section>
      <Section id="own" title={t("proposals:home.own")}>
        {proposals.length === 0 ? (
          <p>{t("proposals:home.none")}</p>
        ) : (
          <ProposalTable
            language={language}
            caption={t("proposals:home.own")}
            rows={proposals}
            href={({ id }) => `${home}/proposals/${id}`}
            date={{ title: t("proposals:table.updated"), of: ({ updatedAt }) => updatedAt }}
          />
        )}
      </Section>
    </>
  );
}

function OpenRoundBand({ language, round }: { language: Language; round: OpenRound }) {
  const t = translator(language);
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 rounded bg-paper-soft px-5 py-4">
      <div>
        <p className="font-medium">
          <IsolatedText language={language} text={round.name} />
        </p>
        <p className="flex flex-wrap items-center gap-x-2 text-small text-ink-soft">
          <Icon name="clock" />
          <strong className="text-ink">{t("proposals:home.daysLeft", { count: round.daysLeft })}</strong>
          <span>{t("proposals:home.until", { moment: formatDateTime(language, round.until) })}</span>
        </p>
      </div>
      <ButtonLink href={`/${language}/ministry/proposals/new?round=${round.slug}`}>
        {t("proposals:home.nominate")}
      </ButtonLink>
    </div>
  );
}

function Waiting({ language, proposals }: { language: Language; proposals: readonly OwnProposal[] }) {
  const t = translator(language);
  const waiting = (["returned", "draft"] as const).flatMap((status) =>
    proposals.filter((proposal) => proposal.status === status).map((proposal) => ({ ...proposal, status })),
  );
  if (waiting.length === 0) return <p>{t("proposals:home.nothingWaiting")}</p>;
  return (
    <ul className="border-t border-line">
      {waiting.map(({ id, name, status }) => (
        <li key={id} className="border-b border-line">
          <a
            href={`/${language}/ministry/proposals/${id}`}
            className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3 no-underline hover:underline"
          >
            <span className="font-medium">
              <IsolatedText language={language} text={name} />
            </span>
            <span className="flex items-center gap-2 text-small text-ink-soft">
              {status === "returned" && <Icon name="warning" className="text-red" />}
              {t(`proposals:home.${status}`)}
              <Icon name="arrow" />
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
