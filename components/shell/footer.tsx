import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { footLinks } from "./links.ts";

export function Footer({ language }: { language: Language }) {
  const t = translator(language);
  return (
    <footer className="mt-16 border-t border-line bg-paper-soft">
      <div className="mx-auto max-w-page px-4 py-8 text-small sm:px-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-2">
          {footLinks.map(({ key, section }) => (
            <li key={key}>
              <a href={`/${language}/${section}`} className="inline-flex min-h-11 items-center">
                {t(`links.${key}`)}
              </a>
            </li>
          ))}
        </ul>
        <p className="mt-4 max-w-text text-ink-soft">{t("dataNotice")}</p>
      </div>
    </footer>
  );
}
