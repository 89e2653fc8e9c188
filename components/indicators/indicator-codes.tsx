import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { NamedIndicator } from "#lib/indicators/handed-indicators.ts";

/** What a table calls the indicators whose values it may bring. */
export function IndicatorCodes({
  language,
  indicators,
}: {
  language: Language;
  indicators: readonly NamedIndicator[];
}) {
  const t = translator(language);
  return (
    <details className="mt-2">
      <summary className="inline-flex min-h-11 items-center text-small text-green underline">
        {t("indicators:uploads.codes")}
      </summary>
      <dl className="max-w-text border-t border-line text-small">
        {indicators.map(({ id, name }) => (
          <div key={id} className="flex flex-wrap justify-between gap-x-6 border-b border-line py-2">
            <dt>{textIn(language, name).text}</dt>
            <dd>
              <bdi dir="ltr" className="select-all">
                {id}
              </bdi>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
