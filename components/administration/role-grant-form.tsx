import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/field.tsx";
import { grantRole } from "#lib/administration/actions.ts";
import type { OrganisationChoice } from "#lib/administration/queries/organisation-choices.ts";
import type { PersonRecord } from "#lib/administration/queries/person.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { organisationOptions, roleChoices } from "./choices.ts";

interface Props {
  language: Language;
  person: PersonRecord;
  organisations: readonly OrganisationChoice[];
  formToken: string;
}

export function RoleGrantForm({ language, person, organisations, formToken }: Props) {
  const t = translator(language);
  return (
    <ActionForm
      action={grantRole}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{
        role: t("administration:people.role"),
        roleOrganisation: t("administration:person.roleOrganisation"),
      }}
      className="max-w-text"
    >
      <h3 className="mb-3">{t("administration:person.grant")}</h3>
      <input type="hidden" name="person" value={person.id} />
      <SelectField
        name="role"
        label={t("administration:people.role")}
        hint={t("administration:person.roleHint")}
        choices={roleChoices(language)}
      />
      <SelectField
        name="roleOrganisation"
        label={t("administration:person.roleOrganisation")}
        hint={t("administration:person.roleOrganisationHint")}
        choices={organisationOptions(language, organisations)}
        empty={t("administration:person.wholePortal")}
        defaultValue={person.organisationId ?? ""}
      />
      <Button weight="secondary">{t("administration:person.grantButton")}</Button>
    </ActionForm>
  );
}
