import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ServicePart } from "./service-parts.ts";

/** What stands on the page, beside it where there is room. */
export function ServiceContents({ language, parts }: { language: Language; parts: readonly ServicePart[] }) {
  const t = translator(language);
  return (
    <nav aria-label={t("catalogue:service.contents")} className="mt-12 hidden lg:block print:hidden">
      <div className="sticky top-8 border-s border-line ps-5">
        <p className="mb-2 text-small font-semibold">{t("catalogue:service.contents")}</p>
        <ul className="text-small">
          {parts.map((id) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-flex min-h-8 items-center no-underline hover:underline">
                {t(`catalogue:service.sections.${id}`)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
