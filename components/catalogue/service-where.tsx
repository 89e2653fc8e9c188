import type { ServiceChannel, ServiceDetails } from "#lib/catalogue/service-summary.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { FactList } from "./fact-list.tsx";
import { OwnLanguage } from "./own-language.tsx";
import { KnownText, Unknown } from "./unknown.tsx";

/** Where a service is given and how it is reached. */
export function ServiceWhere({ language, service }: { language: Language; service: ServiceDetails }) {
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
          : [
              { name: t("catalogue:service.address"), fact: <Unknown language={language} /> },
              { name: t("catalogue:service.hours"), fact: <Unknown language={language} /> },
            ]),
      ]}
    />
  );
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
