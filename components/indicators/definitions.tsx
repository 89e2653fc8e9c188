import { formatNumber } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn, type BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { MeasuredIndicator } from "#lib/indicators/queries/measured-indicators.ts";

interface DefinitionsProps {
  language: Language;
  indicators: readonly MeasuredIndicator[];
}

/** What each indicator counts, how, in what unit, from where and how often, and who answers for it. */
export function Definitions({ language, indicators }: DefinitionsProps) {
  const t = translator(language);
  const fact = (title: string, text: BilingualText | null) =>
    text && (
      <p className="text-small">
        <span className="text-ink-soft">{title}</span> {textIn(language, text).text}
      </p>
    );
  return (
    <details className="mt-8">
      <summary className="inline-flex min-h-11 items-center text-green underline">
        {t("indicators:definitions")}
      </summary>
      <p className="mt-2 max-w-text text-small">{t("indicators:definitionsLead")}</p>
      <dl className="mt-2 max-w-text">
        {indicators.map(({ id, name, definition: { version, frequency, ...said } }) => (
          <div key={id} className="border-b border-line py-3">
            <dt className="font-medium">{textIn(language, name).text}</dt>
            <dd>
              {said.text && <p className="text-small">{textIn(language, said.text).text}</p>}
              {fact(t("indicators:formula"), said.formula)}
              {fact(t("indicators:unit"), said.unit)}
              {fact(t("indicators:definitionSource"), said.source)}
              {frequency && (
                <p className="text-small">
                  <span className="text-ink-soft">{t("indicators:frequencyTitle")}</span>{" "}
                  {t(`indicators:frequency.${frequency}`)}
                </p>
              )}
              {fact(t("indicators:owner"), said.owner)}
              <p className="text-small text-ink-soft">
                {t("indicators:definitionVersion", { version: formatNumber(language, version) })}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
