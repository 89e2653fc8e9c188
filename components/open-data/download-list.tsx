import type { Language } from "#lib/i18n/languages.ts";
import { sizeInWords } from "#lib/i18n/size-in-words.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Download } from "#lib/open-data/queries.ts";

/** The files that anyone may keep: what each holds, its format, its size and its licence. */
export function DownloadList({ language, files }: { language: Language; files: readonly Download[] }) {
  const t = translator(language);
  return (
    <ul className="border-t border-line">
      {files.map(({ key, path, format, bytes }) => (
        <li key={key} className="grid gap-x-6 border-b border-line py-3 sm:grid-cols-[18rem_minmax(0,1fr)]">
          <div>
            <a href={path} className="inline-flex min-h-8 items-center">
              {t(`openData:download.${key}.title`)}
            </a>
            <p className="text-small text-ink-soft">
              <bdi>{format}</bdi> · {sizeInWords(language, bytes)} · <bdi>EUPL-1.2</bdi>
            </p>
          </div>
          <p>{t(`openData:download.${key}.about`)}</p>
        </li>
      ))}
    </ul>
  );
}
