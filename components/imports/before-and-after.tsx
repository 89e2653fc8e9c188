import { direction, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  /** The language that the texts are written in. */
  written: Language;
  texts: { before: string; after: string };
}

/** What stands there now, and what a table puts in its place. */
export function BeforeAndAfter({ language, written, texts }: Props) {
  const t = translator(language);
  return (
    <dl className="mt-1">
      {(["before", "after"] as const).map((which) => (
        <div key={which} className="flex gap-2">
          <dt className="shrink-0 text-ink-soft">{t(`imports:rows.${which}`)}</dt>
          <dd className="whitespace-pre-line wrap-anywhere">
            {texts[which] ? (
              <span lang={written} dir={direction(written)} className="block">
                {texts[which]}
              </span>
            ) : (
              <span className="text-ink-soft">{t("imports:rows.nothing")}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
