import { Icon } from "#components/ui/icon.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { LifeEventDetails } from "#lib/catalogue/queries/life-events.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { lifeEventIcon } from "./life-event-icon.ts";
import { OwnLanguage } from "./own-language.tsx";
import { SearchBox } from "./search-box.tsx";

/** One event: its services, numbered in the order in which a person meets them. */
export function LifeEventArticle({ language, event }: { language: Language; event: LifeEventDetails }) {
  const t = translator(language);
  return (
    <article>
      <PageHeading
        title={
          <span className="flex items-center gap-3">
            <Icon name={lifeEventIcon(event.slug)} className="size-9 text-green" />
            <OwnLanguage language={language} text={event.name} />
          </span>
        }
        lead={t("catalogue:lifeEvent.lead")}
      />
      <SearchBox
        language={language}
        search={{ lifeEvent: event.slug }}
        label={t("catalogue:lifeEvent.search")}
      />
      <h2 className="mt-10 text-h3">{t("catalogue:directory.count", { count: event.services })}</h2>
      <p className="mt-3 mb-4 w-fit rounded bg-sand px-3 py-2 text-small text-sand-ink">
        {t("catalogue:lifeEvent.orderNote")}
      </p>
      <ol className="border-t border-line">
        {event.steps.map(({ code, name, organisation }, index) => (
          <li key={code} className="flex gap-4 border-b border-line py-3">
            <span aria-hidden="true" className="w-8 shrink-0 text-ink-soft tabular-nums">
              {index + 1}
            </span>
            <div className="flex grow flex-wrap items-baseline gap-x-6">
              <a
                href={`/${language}/services/${code}`}
                className="inline-flex min-h-8 grow basis-80 items-center"
              >
                <OwnLanguage language={language} text={name} />
              </a>
              <OwnLanguage
                language={language}
                text={organisation.name}
                className="text-small text-ink-soft md:w-72"
              />
            </div>
          </li>
        ))}
      </ol>
    </article>
  );
}
