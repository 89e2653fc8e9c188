import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import { editPerson } from "#lib/administration/actions.ts";
import type { OrganisationChoice } from "#lib/administration/queries/organisation-choices.ts";
import type { PersonRecord } from "#lib/administration/queries/person.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { organisationOptions } from "./choices.ts";

interface Props {
  language: Language;
  person: PersonRecord;
  organisations: readonly OrganisationChoice[];
  formToken: string;
}

export function PersonForm({ language, person, organisations, formToken }: Props) {
  const t = translator(language);
  return (
    <ActionForm
      action={editPerson}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{
        name: t("administration:person.name"),
        organisation: t("administration:person.organisation"),
      }}
      version={person.version}
      className="max-w-text"
    >
      <input type="hidden" name="person" value={person.id} />
      <TextField name="name" label={t("administration:person.name")} defaultValue={person.name} required />
      <SelectField
        name="organisation"
        label={t("administration:person.organisation")}
        choices={organisationOptions(language, organisations)}
        empty={t("administration:person.noOrganisation")}
        defaultValue={person.organisationId ?? ""}
      />
      <Button weight="secondary">{t("administration:person.save")}</Button>
    </ActionForm>
  );
}
