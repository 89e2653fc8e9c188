import type { ReactNode } from "react";
import type { ServiceChannel, ServiceDetails } from "#lib/catalogue/service-summary.ts";
import { whereaboutsOf } from "#lib/catalogue/whereabouts-of.ts";
import type { Said, Whereabouts } from "#lib/domain/catalogue/whereabouts.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { BilingualText } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { FactList } from "./fact-list.tsx";
import { OpeningTimes } from "./opening-times.tsx";
import { OwnLanguage } from "./own-language.tsx";
import { KnownText, Unknown } from "./unknown.tsx";

interface Props {
  language: Language;
  service: ServiceDetails;
}

/** Where a service is given and how it is reached. */
export function ServiceWhere({ language, service }: Props) {
  const t = translator(language);
  const { organisation, department, channels } = service;
  return (
    <FactList
      facts={[
        {
          name: t("catalogue:service.organisation"),
          fact: (
            <a href={`/${language}/organisations/${organisation.slug}`}>
              <OwnLanguage language={language} text={organisation.name} />
            </a>
          ),
        },
        {
          name: t("catalogue:service.department"),
          fact: <KnownText language={language} text={department} />,
        },
        {
          name: t("catalogue:service.delivery"),
          fact: `${t(`catalogue:delivery.${service.delivery}`)} · ${t(`catalogue:maturity.${service.maturity}`)}`,
        },
        ...(channels.length > 0
          ? channels.map((channel) => ({
              name: t(`catalogue:service.channel.${channel.kind}`),
              fact: <Channel language={language} channel={channel} service={service} />,
            }))
          : whereItIsGiven({ language, service })),
      ]}
    />
  );
}

/** A service that names no channel of its own is given where its department or its organisation is. */
function whereItIsGiven({ language, service }: Props): { name: string; fact: ReactNode }[] {
  const t = translator(language);
  const { place, hours } = whereaboutsOf(service, null);
  return [
    { name: t("catalogue:service.address"), fact: <SaidText language={language} said={place} /> },
    { name: t("catalogue:service.hours"), fact: <SaidHours language={language} said={hours} /> },
  ];
}

function Channel({ language, channel, service }: Props & { channel: ServiceChannel }) {
  const { place, hours, phone } = whereaboutsOf(service, channel);
  return (
    <>
      {place && <SaidText language={language} said={place} />}
      {channel.url && (
        <p>
          <a href={channel.url} rel="external noopener" dir="ltr">
            {channel.url}
          </a>
        </p>
      )}
      {phone && (
        <p>
          <a href={`tel:${phone.value}`} dir="ltr">
            {phone.value}
          </a>
          <Source language={language} source={phone.source} />
        </p>
      )}
      {(hours ?? channel.kind !== "website") && <SaidHours language={language} said={hours} />}
    </>
  );
}

/** A text with whose it is, where it is not the service's own; or that nobody says it. */
function SaidText({ language, said }: { language: Language; said: Said<BilingualText> | null }) {
  if (!said) return <Unknown language={language} />;
  return (
    <p>
      <OwnLanguage language={language} text={said.value} />
      <Source language={language} source={said.source} />
    </p>
  );
}

function SaidHours({ language, said }: { language: Language; said: Whereabouts<BilingualText>["hours"] }) {
  if (!said) return <Unknown language={language} />;
  const source = <Source language={language} source={said.source} />;
  return <OpeningTimes language={language} hours={said.value} source={source} />;
}

function Source({ language, source }: { language: Language; source: Said<unknown>["source"] }) {
  if (source === "service") return null;
  return (
    <span className="text-small text-ink-soft">
      {" "}
      ({translator(language)(`catalogue:service.saidBy.${source}`)})
    </span>
  );
}
