import { ContentsLinks } from "#components/ui/contents-links.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ServiceOfLifeEvent } from "#lib/catalogue/queries/life-events.ts";
import type { Journey } from "#lib/domain/catalogue/journey.ts";
import type { Stage } from "#lib/domain/catalogue/stage-of-need.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { NumberedServices } from "./numbered-services.tsx";
import { ServicesByOrganisation } from "./services-by-organisation.tsx";

interface LifeEventJourneyProps {
  language: Language;
  journey: Journey<ServiceOfLifeEvent>;
}

/** The services of a long event: first what others ask for, as numbered steps, then the others stage by stage. */
export function LifeEventJourney({ language, journey: { needed, byStage } }: LifeEventJourneyProps) {
  const t = translator(language);
  const parts: { id: Stage | "needed"; services: readonly ServiceOfLifeEvent[] }[] = [
    ...byStage.filter(({ stage }) => stage === "before"),
    ...(needed.length > 0 ? [{ stage: "needed" as const, services: needed }] : []),
    ...byStage.filter(({ stage }) => stage !== "before"),
  ].map(({ stage, services }) => ({ id: stage, services }));
  return (
    <>
      <ContentsLinks
        label={t("directory:lifeEvent.parts")}
        links={parts.map(({ id, services }) => ({
          href: `#${id}`,
          name: t(`directory:lifeEvent.part.${id}`),
          count: services.length,
        }))}
      />
      {parts.map(({ id, services }) => (
        <Section key={id} id={id} title={t(`directory:lifeEvent.part.${id}`)}>
          {id === "needed" ? (
            <>
              <p className="mb-4 max-w-text">{t("directory:lifeEvent.neededLead")}</p>
              <NumberedServices language={language} services={services} />
            </>
          ) : (
            <ServicesByOrganisation language={language} services={services} numbered={needed} />
          )}
        </Section>
      ))}
    </>
  );
}
