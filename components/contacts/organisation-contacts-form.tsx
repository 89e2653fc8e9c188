import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { saveOrganisationContacts } from "#lib/contacts/actions.ts";
import type { OrganisationContacts } from "#lib/contacts/queries.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ContactsFields, contactsTitles } from "./contacts-fields.tsx";

interface Props {
  language: Language;
  organisation: OrganisationContacts;
}

export function OrganisationContactsForm({ language, organisation }: Props) {
  const t = translator(language);
  return (
    <ActionForm
      action={saveOrganisationContacts}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={contactsTitles(language)}
      version={organisation.version}
      className="max-w-text"
    >
      <input type="hidden" name="organisation" value={organisation.id} />
      <ContactsFields language={language} contacts={organisation} />
      <TextField
        name="website"
        type="url"
        dir="ltr"
        label={t("contacts:fields.website")}
        defaultValue={organisation.website ?? ""}
      />
      <Button>{t("contacts:save")}</Button>
    </ActionForm>
  );
}
