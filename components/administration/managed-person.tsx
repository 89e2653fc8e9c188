import { Section } from "#components/ui/section.tsx";
import type { OrganisationChoice } from "#lib/administration/queries/organisation-choices.ts";
import type { PersonRecord } from "#lib/administration/queries/person.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { PasswordLink } from "./password-link.tsx";
import { PersonAccount } from "./person-account.tsx";
import { PersonForm } from "./person-form.tsx";
import { PersonRoles } from "./person-roles.tsx";
import { RoleGrantForm } from "./role-grant-form.tsx";

interface Props {
  language: Language;
  person: PersonRecord;
  organisations: readonly OrganisationChoice[];
  /** Whether the viewer looks after people, or only reads. */
  manages: boolean;
}

/** A person's roles, data and account, with the acts of whoever looks after them. */
export function ManagedPerson({ language, person, organisations, manages }: Props) {
  const t = translator(language);
  const form = { language, person, organisations };
  return (
    <>
      <Section id="roles" title={t("administration:person.roles")}>
        <PersonRoles language={language} roles={person.roles} mayRevoke={manages} />
        {manages && <RoleGrantForm {...form} formToken={crypto.randomUUID()} />}
      </Section>
      {manages && (
        <>
          <Section id="edit" title={t("administration:person.edit")}>
            <PersonForm {...form} formToken={crypto.randomUUID()} />
          </Section>
          {person.state !== "deactivated" && (
            <Section id="password" title={t("administration:person.password")}>
              <PasswordLink language={language} person={person} formToken={crypto.randomUUID()} />
            </Section>
          )}
          <PersonAccount language={language} person={person} />
        </>
      )}
    </>
  );
}
