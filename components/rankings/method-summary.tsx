import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Ranking } from "#lib/rankings/read-ranking.ts";
import { agreementReading } from "./agreement-reading.ts";
import { percentage } from "./percentage.ts";

/** The method in five sentences, the agreement it rests on, and where every weight stands. */
export function MethodSummary({ language, ranking }: { language: Language; ranking: Ranking }) {
  const t = translator(language);
  const { alpha, threshold } = ranking.table.method;
  const balance = { alpha: percentage(language, alpha), rest: percentage(language, 1 - alpha) };
  const { overall } = ranking.agreement;
  return (
    <div className="max-w-text">
      <ol className="grid list-decimal gap-3 ps-6 marker:text-ink-soft">
        <li>{t("rankings:method.steps.scores")}</li>
        <li>{t("rankings:method.steps.groups")}</li>
        <li>{t("rankings:method.steps.indices")}</li>
        <li>{t("rankings:method.steps.priority", balance)}</li>
        <li>{t("rankings:method.steps.quadrants", { threshold })}</li>
      </ol>
      <p className="mt-4">
        {t(`rankings:method.agreementWords.${agreementReading(overall)}`, {
          value: overall === null ? "" : formatNumber(language, overall, 2),
        })}
      </p>
      {ranking.round.reason && (
        <p className="mt-4">
          <strong>{t(ranking.replaces ? "rankings:correction.reason" : "rankings:method.reason")}:</strong>{" "}
          <bdi>{ranking.round.reason}</bdi>
        </p>
      )}
      <p className="mt-4 text-small">
        <a
          href={`/${language}/priorities/${ranking.edition}/figures#weights`}
          className="inline-flex min-h-11 items-center"
        >
          {t(ranking.sensitivity ? "rankings:certainty.weights.link" : "rankings:method.weights")}
        </a>
      </p>
    </div>
  );
}
