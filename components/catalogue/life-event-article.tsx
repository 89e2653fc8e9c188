import { Icon } from "#components/ui/icon.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import type { LifeEventDetails } from "#lib/catalogue/queries/life-events.ts";
import { servicesMet } from "#lib/domain/catalogue/journey.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { lifeEventIcon } from "./life-event-icon.ts";
import { LifeEventJourney } from "./life-event-journey.tsx";
import { NumberedServices } from "./numbered-services.tsx";
import { OwnLanguage } from "./own-language.tsx";
import { SearchBox } from "./search-box.tsx";

/** So many services are one list of steps; more are laid out by their stages. */
const oneList = 20;

/** One event: its services in the order in which a person meets them. */
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
      {event.services > oneList ? (
        <LifeEventJourney language={language} journey={event.journey} />
      ) : (
        <NumberedServices language={language} services={servicesMet(event.journey)} />
      )}
    </article>
  );
}
