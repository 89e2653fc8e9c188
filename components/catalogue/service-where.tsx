import type { ReactNode } from "react";
import type { ServiceChannel, ServiceDetails } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { FactList } from "./fact-list.tsx";
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
              fact: <Channel language={language} channel={channel} />,
            }))
          : whereOrganisationIs({ language, service })),
      ]}
    />
  );
}

/** A service that names no channel of its own is given where its organisation is. */
function whereOrganisationIs({ language, service }: Props): { name: string; fact: ReactNode }[] {
  const t = translator(language);
  const { address, openingHours } = service.organisation.contact;
  return [
    { name: t("catalogue:service.address"), fact: <KnownText language={language} text={address} /> },
    { name: t("catalogue:service.hours"), fact: <KnownText language={language} text={openingHours} /> },
  ];
}

function Channel({
  language,
  channel: { url, phone, place, hours },
}: {
  language: Language;
  channel: ServiceChannel;
}) {
  return (
    <>
      {place && <OwnLanguage as="p" language={language} text={place} />}
      {url && (
        <p>
          <a href={url} rel="external noopener" dir="ltr">
            {url}
          </a>
        </p>
      )}
      {phone && (
        <p>
          <a href={`tel:${phone}`} dir="ltr">
            {phone}
          </a>
        </p>
      )}
      {hours ? <OwnLanguage as="p" language={language} text={hours} /> : <Unknown language={language} />}
    </>
  );
}
