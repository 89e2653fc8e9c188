import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { saveDepartmentContacts } from "#lib/contacts/actions.ts";
import type { DepartmentContacts } from "#lib/contacts/queries.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { ContactsFields, contactsTitles } from "./contacts-fields.tsx";

export function DepartmentContactsForm({
  language,
  department,
}: {
  language: Language;
  department: DepartmentContacts;
}) {
  const t = translator(language);
  return (
    <ActionForm
      action={saveDepartmentContacts}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={contactsTitles(language)}
      version={department.version}
      className="max-w-text"
    >
      <input type="hidden" name="department" value={department.id} />
      <ContactsFields language={language} contacts={department} />
      <Button>{t("contacts:save")}</Button>
    </ActionForm>
  );
}
