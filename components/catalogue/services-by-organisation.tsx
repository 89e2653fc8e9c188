import type { ServiceOfLifeEvent } from "#lib/catalogue/queries/life-events.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { After, numbersOf } from "./numbered-services.tsx";
import { OwnLanguage } from "./own-language.tsx";

interface ServicesByOrganisationProps {
  language: Language;
  services: readonly ServiceOfLifeEvent[];
  /** The numbered services, to which these refer. */
  numbered: readonly ServiceOfLifeEvent[];
}

/** Services under who gives them; organisations and services keep the order in which they come. */
export function ServicesByOrganisation({ language, services, numbered }: ServicesByOrganisationProps) {
  return (
    <ul className="border-t border-line">
      {byOrganisation(services).map(([first, ...others]) => (
        <li
          key={first.organisation.slug}
          className="gap-x-6 border-b border-line py-1 md:grid md:grid-cols-[16rem_minmax(0,1fr)]"
        >
          <OwnLanguage
            as="p"
            language={language}
            text={first.organisation.name}
            className="pt-2 text-small text-ink-soft"
          />
          <ul>
            {[first, ...others].map(({ code, name, needs }) => (
              <li key={code} className="flex flex-wrap items-center gap-x-3">
                <a href={`/${language}/services/${code}`} className="inline-flex min-h-11 items-center py-1">
                  <OwnLanguage language={language} text={name} />
                </a>
                <After language={language} numbers={numbersOf(needs, numbered)} />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

type Together = [ServiceOfLifeEvent, ...ServiceOfLifeEvent[]];

function byOrganisation(services: readonly ServiceOfLifeEvent[]): Together[] {
  const groups = new Map<string, Together>();
  for (const service of services) {
    const group = groups.get(service.organisation.slug);
    if (group) group.push(service);
    else groups.set(service.organisation.slug, [service]);
  }
  return [...groups.values()];
}
