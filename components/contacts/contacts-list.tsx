import { Section } from "#components/ui/section.tsx";
import type { Contacts, OrganisationContacts } from "#lib/contacts/queries.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  organisations: readonly OrganisationContacts[];
}

/** What is kept of each organisation and of its departments, and the way to where it is written. */
export function ContactsList({ language, organisations }: Props) {
  const t = translator(language);
  const place = `/${language}/ministry/contacts`;
  return organisations.map((organisation) => (
    <Section
      key={organisation.id}
      id={`organisation-${organisation.id}`}
      title={textIn(language, organisation.name).text}
    >
      <Line
        language={language}
        href={`${place}/organisations/${organisation.id}`}
        name={t("contacts:ofAll")}
        contacts={organisation}
      />
      {organisation.departments.map((department) => (
        <Line
          key={department.id}
          language={language}
          href={`${place}/departments/${department.id}`}
          name={textIn(language, department.name).text}
          contacts={department}
          note={t("contacts:services", { count: department.services })}
        />
      ))}
    </Section>
  ));
}

interface LineProps {
  language: Language;
  href: string;
  name: string;
  contacts: Contacts;
  note?: string;
}

function Line({ language, href, name, contacts, note }: LineProps) {
  const t = translator(language);
  const { addressAr, openingTimes, hoursNoteAr, phone, email } = contacts;
  const known = [
    addressAr !== null && t("contacts:known.address"),
    (openingTimes.length > 0 || hoursNoteAr !== null) && t("contacts:known.hours"),
    phone !== null && t("contacts:known.phone"),
    email !== null && t("contacts:known.email"),
  ].filter((one) => one !== false);
  return (
    <p className="border-b border-line py-2">
      <a href={href} className="inline-flex min-h-11 items-center font-semibold">
        <bdi>{name}</bdi>
      </a>
      <span className="block text-small text-ink-soft">
        {known.length > 0
          ? t("contacts:says", { what: known.join(t("contacts:comma")) })
          : t("contacts:nothing")}
        {note && ` · ${note}`}
      </span>
    </p>
  );
}
