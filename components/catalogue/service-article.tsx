import type { ReactNode } from "react";
import { PageHeading } from "#components/ui/page-heading.tsx";
import { Section } from "#components/ui/section.tsx";
import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { FactList } from "./fact-list.tsx";
import { OwnLanguage } from "./own-language.tsx";
import { ServiceCode } from "./service-code.tsx";
import { ServiceCost } from "./service-cost.tsx";
import { ServiceFacts } from "./service-facts.tsx";
import { IndicativeList, ServiceNotice } from "./service-notice.tsx";
import { ServiceNeeds } from "./service-needs.tsx";
import { ServiceRelated } from "./service-related.tsx";
import { ServiceSource } from "./service-source.tsx";
import { ServiceWhere } from "./service-where.tsx";
import { TextList } from "./text-list.tsx";
import { KnownText, Unknown } from "./unknown.tsx";

interface ServiceArticleProps {
  language: Language;
  service: ServiceDetails;
  today: string;
}

/** One service, in the order in which a person reads it. */
export function ServiceArticle({ language, service, today }: ServiceArticleProps) {
  const t = translator(language);
  const parts = partsOf({ language, service, today });
  const page = `/${language}/services/${service.code}`;
  return (
    <article>
      <PageHeading
        above={
          <>
            <OwnLanguage language={language} text={service.organisation.name} /> ·{" "}
            <ServiceCode code={service.code} />
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
      <div className="mt-6">
        <ServiceFacts language={language} service={service} />
      </div>
      <div className="lg:grid lg:grid-cols-[minmax(0,44rem)_14rem] lg:justify-between lg:gap-x-12">
        <div>
          {parts.map(({ id, content }) => (
            <Section key={id} id={id} title={t(`catalogue:service.sections.${id}`)}>
              {content}
            </Section>
          ))}
          <p className="mt-10">
            <a
              href={`/${language}/support?${new URLSearchParams({ page, service: service.code }).toString()}`}
            >
              {t("catalogue:service.report")}
            </a>
          </p>
        </div>
        <nav aria-label={t("catalogue:service.contents")} className="mt-12 hidden lg:block">
          <div className="sticky top-8 border-s border-line ps-5">
            <p className="mb-2 text-small font-semibold">{t("catalogue:service.contents")}</p>
            <ul className="text-small">
              {parts.map(({ id }) => (
                <li key={id}>
                  <a
                    href={`#${id}`}
                    className="inline-flex min-h-8 items-center no-underline hover:underline"
                  >
                    {t(`catalogue:service.sections.${id}`)}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </nav>
      </div>
    </article>
  );
}

type Part = "who" | "need" | "how" | "cost" | "where" | "output" | "conditions" | "related" | "source";

function partsOf({ language, service, today }: ServiceArticleProps): { id: Part; content: ReactNode }[] {
  const t = translator(language);
  const known = { language, service, today };
  return [
    {
      id: "who",
      content: (
        <>
          <p>
            <KnownText language={language} text={service.eligibility} />
          </p>
          <p className="mt-2 text-small text-ink-soft">
            {t("catalogue:service.audience")}:{" "}
            {service.audience
              .map((audience) => t(`catalogue:audience.${audience}`))
              .join(language === "ar" ? "، " : ", ")}
          </p>
        </>
      ),
    },
    { id: "need", content: <ServiceNeeds {...known} /> },
    {
      id: "how",
      content:
        service.steps.length === 0 ? (
          <Unknown language={language} />
        ) : (
          <>
            <IndicativeList {...known} />
            <TextList
              ordered
              language={language}
              items={service.steps.map(({ text, expectedMinutes }) => ({
                text,
                aside:
                  expectedMinutes === null
                    ? undefined
                    : t("catalogue:service.minutes", { count: expectedMinutes }),
              }))}
            />
          </>
        ),
    },
    {
      id: "cost",
      content: (
        <FactList
          facts={[
            {
              name: t("catalogue:service.cost"),
              fact: <ServiceCost language={language} service={service} />,
            },
            {
              name: t("catalogue:service.processingTime"),
              fact: <KnownText language={language} text={service.processingTime} />,
            },
          ]}
        />
      ),
    },
    { id: "where", content: <ServiceWhere language={language} service={service} /> },
    {
      id: "output",
      content:
        service.outputs.length === 0 ? (
          <Unknown language={language} />
        ) : (
          <TextList language={language} items={service.outputs.map((text) => ({ text }))} />
        ),
    },
    { id: "conditions", content: <KnownText language={language} text={service.conditions} /> },
    { id: "related", content: <ServiceRelated language={language} service={service} /> },
    { id: "source", content: <ServiceSource {...known} /> },
  ];
}
