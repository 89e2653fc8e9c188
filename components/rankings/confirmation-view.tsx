import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { confirmCorrection, confirmPublication } from "#lib/rankings/actions.ts";
import type { RoundRanking } from "#lib/rankings/queries/round-ranking.ts";
import type { Ranking } from "#lib/rankings/read-ranking.ts";
import { CertaintyPending } from "./certainty-pending.tsx";
import { IllustrativeBand } from "./illustrative-band.tsx";
import { named } from "./named.ts";

interface ConfirmationProps {
  language: Language;
  round: RoundRanking["round"];
  ranking: Ranking;
  /** Where an edition is corrected: which one, and what moves. */
  correction: RoundRanking["correction"];
  newToken: () => string;
}

const FIRST = 5;

/** Stands between the second person and the act: names everything that becomes final. */
export function ConfirmationView({ language, round, ranking, correction, newToken }: ConfirmationProps) {
  const t = translator(language);
  const moved = correction?.comparison?.movements.filter(({ kind }) => kind !== "same").length ?? 0;
  const reason = ranking.round.reason ? [t("rankings:publication.confirm.reason")] : [];
  const final = [
    ...(correction
      ? [
          t("rankings:correction.confirm.moved", { count: moved }),
          t("rankings:correction.confirm.earlier", { edition: correction.edition }),
          t("rankings:correction.confirm.reason"),
        ]
      : [t("rankings:publication.confirm.places", { count: ranking.rows.length }), ...reason]),
    t("rankings:publication.confirm.scores"),
    t("rankings:publication.confirm.figures"),
    t("rankings:publication.confirm.final"),
  ];
  if (!ranking.sensitivity)
    return (
      <>
        <PageHeading
          title={t("rankings:publication.confirm.title")}
          lead={t("rankings:certainty.pending.first")}
        />
        <CertaintyPending
          language={language}
          round={round.slug}
          page="publication/confirmation"
          asked
          formToken={newToken()}
        />
      </>
    );
  const about = { round: named(language, round.name).text, edition: ranking.edition };
  return (
    <>
      {round.illustrative && <IllustrativeBand language={language} />}
      <div className="rounded bg-green-deep px-6 py-8 text-on-green-deep sm:px-10">
        <h1>{t("rankings:publication.confirm.title")}</h1>
        <p className="mt-4 max-w-text text-lead">
          {correction
            ? t("rankings:correction.confirm.lead", { ...about, corrected: correction.edition })
            : t("rankings:publication.confirm.lead", about)}
        </p>
        <ul className="mt-6 grid max-w-text list-disc gap-2 ps-6">
          {final.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <h2 className="mt-8 text-h3">{t("rankings:publication.confirm.first")}</h2>
        <ol className="mt-2 grid max-w-text gap-1">
          {ranking.rows.slice(0, FIRST).map((row) => (
            <li key={row.id} className="flex gap-4">
              <span className="w-6 shrink-0 font-semibold tabular-nums">{row.rank}</span>
              <span {...named(language, row.name).attributes}>{named(language, row.name).text}</span>
            </li>
          ))}
        </ol>
        <ActionForm
          action={correction ? confirmCorrection : confirmPublication}
          formToken={newToken()}
          language={language}
          errorTitle={t("form.errorTitle")}
          version={round.version}
          className="mt-8 flex flex-wrap items-center gap-6"
        >
          <input type="hidden" name="round" value={round.slug} />
          <Button weight="secondary">{t("rankings:publication.confirm.button")}</Button>
          <a href={`/${language}/quality/rounds/${round.slug}/publication`} className="text-on-green-deep">
            {t("rankings:publication.confirm.back")}
          </a>
        </ActionForm>
      </div>
    </>
  );
}
