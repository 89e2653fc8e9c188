import type { ServiceName } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { OwnLanguage } from "./own-language.tsx";

/** Other services, as links. */
export function ServiceNames({
  language,
  services,
}: {
  language: Language;
  services: readonly ServiceName[];
}) {
  return (
    <ul className="border-t border-line">
      {services.map(({ code, name }) => (
        <li key={code} className="border-b border-line">
          <a href={`/${language}/services/${code}`} className="inline-flex min-h-11 items-center py-1.5">
            <OwnLanguage language={language} text={name} />
          </a>
        </li>
      ))}
    </ul>
  );
}
