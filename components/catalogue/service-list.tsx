import { Code } from "#components/ui/code.tsx";
import type { ServiceSummary } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { OwnLanguage } from "./own-language.tsx";
import { ServiceMarks } from "./service-marks.tsx";

interface ServiceListProps {
  language: Language;
  services: readonly ServiceSummary[];
  today: string;
}

/** Services as results: name, sentence, who gives it and how. */
export function ServiceList({ language, services, today }: ServiceListProps) {
  const t = translator(language);
  return (
    <ul className="border-t border-line">
      {services.map((service) => (
        <li key={service.code} className="border-b border-line py-5">
          <h3 className="text-lead font-medium">
            <a href={`/${language}/services/${service.code}`}>
              <OwnLanguage language={language} text={service.name} />
            </a>
          </h3>
          <OwnLanguage as="p" language={language} text={service.summary} className="mt-1 max-w-text" />
          <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-small text-ink-soft">
            <OwnLanguage language={language} text={service.organisation.name} />
            <span>{t(`catalogue:delivery.${service.delivery}`)}</span>
            <Code>{service.code}</Code>
            <ServiceMarks language={language} service={service} today={today} />
          </p>
        </li>
      ))}
    </ul>
  );
}
