import { Icon } from "#components/ui/icon.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { sizeInWords } from "#lib/i18n/size-in-words.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { PublishedStudy } from "#lib/study/queries/published-study.ts";

interface StudyDownloadsProps {
  language: Language;
  study: PublishedStudy;
}

/** The files of a study in the language of the page, its open data, and the fingerprint of it all. */
export function StudyDownloads({ language, study }: StudyDownloadsProps) {
  const t = translator(language);
  const address = `/api/v1/studies/${study.edition}`;
  const files = study.files.filter((file) => file.language === language);
  return (
    <>
      {files.length === 0 && <p className="mb-3 text-ink-soft">{t("study:pages.filesToCome")}</p>}
      <ul className="flex flex-wrap gap-x-8">
        {files.map(({ format, bytes }) => (
          <li key={format}>
            <a
              href={`${address}/${language}/${format}`}
              className="inline-flex min-h-11 items-center gap-2"
              download
            >
              <Icon name="download" />
              {`${format.toUpperCase()} (${sizeInWords(language, bytes)})`}
            </a>
          </li>
        ))}
        <li>
          <a href={address} className="inline-flex min-h-11 items-center gap-2" download>
            <Icon name="download" />
            JSON
          </a>
        </li>
      </ul>
      <p className="mt-3 text-small text-ink-soft">{t("study:pages.fingerprint")}</p>
      <code dir="ltr" className="block text-start font-mono text-small break-all">
        {study.hash}
      </code>
    </>
  );
}
