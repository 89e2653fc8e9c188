import { Icon } from "#components/ui/icon.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { Emblem } from "./emblem.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { mainLinks } from "./links.ts";

export interface HeaderProps {
  language: Language;
  path: string;
  /** The name of the person signed in, or null. */
  person: string | null;
}

export function Header({ language, path, person }: HeaderProps) {
  const t = translator(language);
  // The home page and the directory have the search as their own first thing.
  const ownSearch = path === `/${language}` || path === `/${language}/services`;
  return (
    <header>
      <div className="bg-green-deep text-on-green-deep print:hidden">
        <div className="mx-auto flex min-h-11 max-w-page items-center justify-between gap-4 px-4 text-small sm:px-6">
          <span>{t("official")}</span>
          <LanguageSwitch language={language} path={path} />
        </div>
      </div>
      <div className="border-b border-line print:mb-4">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-3 gap-y-3 px-4 py-4 sm:gap-x-6 sm:px-6 print:p-0 print:pb-2">
          <a
            href={`/${language}`}
            className="flex grow basis-32 items-center gap-3 text-ink no-underline sm:grow-0 sm:basis-auto"
          >
            <Emblem />
            <span className="leading-snug font-semibold">{t("portal.name")}</span>
          </a>
          {!ownSearch && (
            <form
              action={`/${language}/services`}
              role="search"
              className="relative order-last flex w-full md:order-none md:w-auto md:max-w-text md:grow"
            >
              <label htmlFor="header-search" className="sr-only">
                {t("search.label")}
              </label>
              <input
                id="header-search"
                name="q"
                type="search"
                maxLength={200}
                data-suggests=""
                placeholder={t("search.placeholder")}
                className="min-h-11 w-full rounded-s border border-edge bg-paper px-3"
              />
              <button
                type="submit"
                className="-ms-px flex min-h-11 min-w-11 cursor-pointer items-center justify-center rounded-e border border-edge bg-paper-soft"
              >
                <Icon name="search" />
                <span className="sr-only">{t("search.button")}</span>
              </button>
            </form>
          )}
          <div className="ms-auto flex items-center gap-4 text-small print:hidden">
            <a
              href={`/${language}/account`}
              className="flex min-h-11 items-center gap-2 text-ink no-underline hover:underline"
            >
              <Icon name="person" />
              {person ? <bdi className="max-w-40 truncate">{person}</bdi> : t("signIn")}
            </a>
          </div>
        </div>
        <nav aria-label={t("menu")} className="mx-auto max-w-page px-4 sm:px-6">
          <ul className="flex flex-wrap gap-x-6 text-small">
            {mainLinks.map(({ key, section }) => {
              const href = `/${language}/${section}`;
              const here = path === href || path.startsWith(`${href}/`);
              return (
                <li key={key}>
                  <a
                    href={href}
                    aria-current={here ? "page" : undefined}
                    className="inline-flex min-h-11 items-center border-b-2 border-transparent text-ink no-underline hover:border-line aria-[current]:border-green aria-[current]:font-semibold"
                  >
                    {t(`links.${key}`)}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
      </div>
    </header>
  );
}
