import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { LifeEventInList } from "#lib/catalogue/queries/life-events.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { LifeEventLinks } from "./life-event-links.tsx";

interface LifeEventGroupsProps {
  language: Language;
  events: readonly LifeEventInList[];
}

/** Every event: those of a life, then those of a business or an association. */
export function LifeEventGroups({ language, events }: LifeEventGroupsProps) {
  const t = translator(language);
  return (
    <>
      <PageHeading title={t("catalogue:lifeEvents.title")} lead={t("catalogue:lifeEvents.lead")} />
      {(["life", "business"] as const).map((kind) => (
        <Section key={kind} id={kind} title={t(`catalogue:lifeEvents.${kind}`)}>
          <LifeEventLinks language={language} events={events.filter((event) => event.kind === kind)} />
        </Section>
      ))}
    </>
  );
}
