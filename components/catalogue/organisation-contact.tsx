import type { OrganisationDetails } from "#lib/catalogue/queries/organisations.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { FactList } from "./fact-list.tsx";
import { OpeningTimes } from "./opening-times.tsx";
import { KnownText, Unknown } from "./unknown.tsx";

interface OrganisationContactProps {
  language: Language;
  contact: OrganisationDetails["contact"];
}

/** How an organisation is reached, as far as it is known. */
export function OrganisationContact({ language, contact }: OrganisationContactProps) {
  const t = translator(language);
  const link = (href: string | null, text: string | null) =>
    href && text ? (
      <a href={href} dir="ltr">
        {text}
      </a>
    ) : (
      <Unknown language={language} />
    );
  return (
    <FactList
      facts={[
        {
          name: t("catalogue:service.address"),
          fact: <KnownText language={language} text={contact.address} />,
        },
        {
          name: t("catalogue:service.hours"),
          fact: contact.openingHours ? (
            <OpeningTimes language={language} hours={contact.openingHours} />
          ) : (
            <Unknown language={language} />
          ),
        },
        {
          name: t("catalogue:service.phone"),
          fact: link(contact.phone && `tel:${contact.phone}`, contact.phone),
        },
        { name: t("catalogue:service.website"), fact: link(contact.website, contact.website) },
        {
          name: t("catalogue:service.email"),
          fact: link(contact.email && `mailto:${contact.email}`, contact.email),
        },
      ]}
    />
  );
}
