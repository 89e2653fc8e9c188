import { Badge } from "#components/ui/badge.tsx";
import { ShareBar } from "#components/ui/charts/share-bar.tsx";
import { Section } from "#components/ui/section.tsx";
import type { PartOfScore } from "#lib/domain/indicators/self-score.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { shareInWords } from "./share-in-words.ts";

interface SelfScoreSectionProps {
  language: Language;
  parts: readonly PartOfScore[];
}

/** The three parts of the self-score, each with what it is the mean of; it says first that nobody else scored it. */
export function SelfScoreSection({ language, parts }: SelfScoreSectionProps) {
  const t = translator(language);
  const inWords = (share: number | null) => (share === null ? t("unknown") : shareInWords(language, share));
  return (
    <Section id="self-score" title={t("indicators:selfScore.title")}>
      <p>
        <Badge tone="note">{t("indicators:selfScore.badge")}</Badge>
      </p>
      <p className="mt-3 mb-6 max-w-text text-ink-soft">{t("indicators:selfScore.lead")}</p>
      <div className="grid gap-8 sm:grid-cols-3">
        {parts.map(({ part, score, measures }) => (
          <div key={part}>
            <h3>{t(`indicators:selfScore.part.${part}`)}</h3>
            <p className="text-h2 font-semibold tabular-nums">{inWords(score)}</p>
            {score !== null && <ShareBar share={score} className="h-2 w-full" />}
            <dl className="mt-3 text-small">
              {measures.map(({ measure, share }) => (
                <div key={measure} className="flex justify-between gap-4 border-b border-line py-1">
                  <dt>{t(`indicators:selfScore.measure.${measure}`)}</dt>
                  <dd className="tabular-nums">{inWords(share)}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
      </div>
      <p className="mt-4 max-w-text text-small text-ink-soft">{t("indicators:selfScore.formula")}</p>
    </Section>
  );
}
