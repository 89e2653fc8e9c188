import type { ReactNode } from "react";
import { Code } from "#components/ui/code.tsx";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { FactList } from "./fact-list.tsx";
import { OwnLanguage } from "./own-language.tsx";
import { ServiceContents } from "./service-contents.tsx";
import { ServiceCost } from "./service-cost.tsx";
import { ServiceFacts } from "./service-facts.tsx";
import { ServiceHow } from "./service-how.tsx";
import { ServiceNotice } from "./service-notice.tsx";
import { ServiceNeeds } from "./service-needs.tsx";
import { serviceParts, type ServicePart } from "./service-parts.ts";
import { ServiceQuestions } from "./service-questions.tsx";
import { ServiceRelated } from "./service-related.tsx";
import { ServiceShare } from "./service-share.tsx";
import { ServiceSource } from "./service-source.tsx";
import { ServiceWhere } from "./service-where.tsx";
import { ServiceWho } from "./service-who.tsx";
import { TextList } from "./text-list.tsx";
import { KnownText, Unknown } from "./unknown.tsx";

interface ServiceArticleProps {
  language: Language;
  service: ServiceDetails;
  today: string;
  /** The whole permanent address of the page; none of what is not public yet, of which nobody tells or is asked. */
  address: string | null;
}

/** One service, in the order in which a person reads it; on paper one page. */
export function ServiceArticle({ language, service, today, address }: ServiceArticleProps) {
  const t = translator(language);
  const parts = contents({ language, service, today });
  return (
    <article className="one-sheet print:relative">
      <PageHeading
        above={
          <>
            <OwnLanguage language={language} text={service.organisation.name} /> · <Code>{service.code}</Code>
          </>
        }
        title={<OwnLanguage language={language} text={service.name} />}
        lead={<OwnLanguage language={language} text={service.summary} />}
      />
      {service.replacedBy && (
        <p className="mb-4">
          {t("catalogue:service.replaced")}{" "}
          <a href={`/${language}/services/${service.replacedBy.code}`}>
            <OwnLanguage language={language} text={service.replacedBy.name} />
          </a>
        </p>
      )}
      <ServiceNotice language={language} service={service} today={today} />
      <div className="mt-6 print:hidden">
        <ServiceFacts language={language} service={service} />
      </div>
      <div className="lg:grid lg:grid-cols-[minmax(0,44rem)_14rem] lg:justify-between lg:gap-x-12 print:block">
        <div>
          <div className="print:mt-4 print:columns-2 print:gap-8">
            {shownParts(address).map((id) => (
              <Section key={id} id={id} title={t(`catalogue:service.sections.${id}`)}>
                {parts[id]}
              </Section>
            ))}
          </div>
          {address !== null && <ServiceShare language={language} service={service} address={address} />}
        </div>
        <ServiceContents language={language} parts={shownParts(address)} />
      </div>
    </article>
  );
}

function shownParts(address: string | null): readonly ServicePart[] {
  return address === null ? serviceParts.filter((part) => part !== "questions") : serviceParts;
}

function contents(known: Omit<ServiceArticleProps, "address">): Record<ServicePart, ReactNode> {
  const { language, service } = known;
  return {
    who: <ServiceWho {...known} />,
    need: <ServiceNeeds {...known} />,
    how: <ServiceHow {...known} />,
    cost: <CostAndTime {...known} />,
    where: <ServiceWhere {...known} />,
    output: <Outputs {...known} />,
    conditions: <KnownText language={language} text={service.conditions} />,
    questions: <ServiceQuestions {...known} />,
    related: <ServiceRelated {...known} />,
    source: <ServiceSource {...known} />,
  };
}

function CostAndTime({ language, service }: Pick<ServiceArticleProps, "language" | "service">) {
  const t = translator(language);
  const time = <KnownText language={language} text={service.processingTime} />;
  return (
    <FactList
      facts={[
        { name: t("catalogue:service.cost"), fact: <ServiceCost language={language} service={service} /> },
        { name: t("catalogue:service.processingTime"), fact: time },
      ]}
    />
  );
}

function Outputs({ language, service }: Pick<ServiceArticleProps, "language" | "service">) {
  if (service.outputs.length === 0) return <Unknown language={language} />;
  return <TextList language={language} items={service.outputs.map((text) => ({ text }))} />;
}
