import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { CriterionReason } from "./criterion-reasons.ts";
import { LevelScale } from "./level-scale.tsx";
import { named } from "./named.ts";
import { percentage } from "./percentage.ts";

/** Criterion by criterion: the level in words, what it weighs, what it brought. */
export function CriterionList({
  language,
  reasons,
}: {
  language: Language;
  reasons: readonly CriterionReason[];
}) {
  const t = translator(language);
  return (
    <ul className="border-t border-line">
      {reasons.map((reason) => (
        <li
          key={reason.criterion.id}
          className="grid gap-x-8 gap-y-2 border-b border-line py-4 break-inside-avoid sm:grid-cols-[1fr_14rem] lg:grid-cols-[1fr_20rem]"
        >
          <div>
            <h3 className="text-base font-semibold">{named(language, reason.criterion.name).text}</h3>
            <LevelWords language={language} reason={reason} />
          </div>
          <div className="text-small">
            <LevelScale level={reason.level} />
            <p className="mt-1 flex justify-between gap-4 tabular-nums">
              <span className="text-ink-soft">
                {t("rankings:reasons.weight", { weight: percentage(language, reason.criterion.weight) })}
              </span>
              <span className="font-medium">
                {t("rankings:reasons.points", {
                  points: formatNumber(language, reason.points, 1),
                  possible: formatNumber(language, reason.possible, 1),
                })}
              </span>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function LevelWords({ language, reason }: { language: Language; reason: CriterionReason }) {
  const t = translator(language);
  const { level, criterion, given } = reason;
  if (level === null) return <p className="text-ink-soft">{t("rankings:reasons.notJudged")}</p>;
  const wording = criterion.levels[language][Math.round(level) - 1];
  return (
    <>
      <p>{wording}</p>
      <p className="text-small text-ink-soft">
        {t("rankings:reasons.level", { level: formatNumber(language, level) })}
        {" · "}
        {t("rankings:reasons.levelsGiven", {
          levels: given.join(language === "ar" ? "، " : ", "),
        })}
      </p>
    </>
  );
}
