import type { ReactNode } from "react";
import { Icon, type IconName } from "#components/ui/icon.tsx";
import type { ServiceDetails } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ServiceCost } from "./service-cost.tsx";
import { KnownText } from "./unknown.tsx";

/** The service in four facts: where, how long, how much, what for. */
export function ServiceFacts({ language, service }: { language: Language; service: ServiceDetails }) {
  const t = translator(language);
  const facts: { icon: IconName; title: string; fact: ReactNode }[] = [
    {
      icon: "place",
      title: t("catalogue:service.where"),
      fact: t(`catalogue:delivery.${service.delivery}`),
    },
    {
      icon: "clock",
      title: t("catalogue:service.time"),
      fact: <KnownText language={language} text={service.processingTime} />,
    },
    {
      icon: "money",
      title: t("catalogue:service.fee"),
      fact: <ServiceCost language={language} service={service} />,
    },
    {
      icon: "document",
      title: t("catalogue:service.get"),
      fact: <KnownText language={language} text={service.outputs[0] ?? null} />,
    },
  ];
  return (
    <dl
      aria-label={t("catalogue:service.facts")}
      className="grid grid-cols-2 gap-x-6 gap-y-5 border-y border-line py-5 lg:grid-cols-4"
    >
      {facts.map(({ icon, title, fact }) => (
        <div key={title}>
          <dt className="flex items-center gap-2 text-small text-ink-soft">
            <Icon name={icon} />
            {title}
          </dt>
          <dd className="mt-1 font-medium">{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
