import type { ServiceOfLifeEvent } from "#lib/catalogue/queries/life-events.ts";
import { formatList } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OwnLanguage } from "./own-language.tsx";

interface NumberedServicesProps {
  language: Language;
  services: readonly ServiceOfLifeEvent[];
}

/** Services as numbered steps; each says after which of them it comes. */
export function NumberedServices({ language, services }: NumberedServicesProps) {
  return (
    <ol className="border-t border-line">
      {services.map((service, place) => (
        <li key={service.code} className="flex gap-3 border-b border-line py-1">
          <span aria-hidden="true" className="w-7 shrink-0 py-1.5 text-ink-soft tabular-nums">
            {place + 1}
          </span>
          <div className="flex grow flex-wrap items-center gap-x-6 pb-1">
            <a
              href={`/${language}/services/${service.code}`}
              className="inline-flex min-h-11 grow basis-72 items-center py-1"
            >
              <OwnLanguage language={language} text={service.name} />
            </a>
            <span className="flex flex-wrap gap-x-3 text-small text-ink-soft md:w-80">
              <OwnLanguage language={language} text={service.organisation.name} />
              <After language={language} numbers={numbersOf(service.needs, services)} />
            </span>
          </div>
        </li>
      ))}
    </ol>
  );
}

/** After which numbers of the list a service comes. */
export function After({ language, numbers }: { language: Language; numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  const t = translator(language);
  const words = t("directory:lifeEvent.after", {
    count: numbers.length,
    numbers: formatList(language, numbers),
  });
  return <span className="text-small text-ink-soft">{words}</span>;
}

/** Where the services that are needed stand in a numbered list; those that are not in it have no number. */
export function numbersOf(needs: readonly string[], listed: readonly ServiceOfLifeEvent[]): number[] {
  return listed.flatMap(({ code }, place) => (needs.includes(code) ? [place + 1] : []));
}
