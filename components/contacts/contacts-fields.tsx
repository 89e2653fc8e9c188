import { TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { Contacts } from "#lib/contacts/queries.ts";
import { OpeningHoursFields, openingHoursTitles } from "./opening-hours-fields.tsx";

const texts = [
  { name: "addressAr", lang: "ar", dir: "rtl" },
  { name: "addressEn", lang: "en", dir: "ltr" },
] as const;

/** Where something is found, when it is open and how it is reached. */
export function ContactsFields({ language, contacts }: { language: Language; contacts: Contacts }) {
  const t = translator(language);
  return (
    <>
      {texts.map(({ name, ...attributes }) => (
        <TextField
          key={name}
          name={name}
          label={t(`contacts:fields.${name}`)}
          defaultValue={contacts[name] ?? ""}
          {...attributes}
        />
      ))}
      <OpeningHoursFields language={language} contacts={contacts} />
      <TextField
        name="phone"
        type="tel"
        dir="ltr"
        label={t("contacts:fields.phone")}
        defaultValue={contacts.phone ?? ""}
      />
      <TextField
        name="email"
        type="email"
        dir="ltr"
        label={t("contacts:fields.email")}
        defaultValue={contacts.email ?? ""}
      />
    </>
  );
}

const titled = [
  ...texts.map(({ name }) => name),
  "hoursNoteAr",
  "hoursNoteEn",
  "phone",
  "email",
  "website",
] as const;

/** What the summary of errors calls the fields. */
export function contactsTitles(language: Language): Record<string, string> {
  const t = translator(language);
  return {
    ...Object.fromEntries(titled.map((name) => [name, t(`contacts:fields.${name}`)])),
    ...openingHoursTitles(language),
  };
}
