import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField, TextArea, TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { nominateNewService } from "#lib/proposals/actions.ts";
import type { OwnOrganisation } from "#lib/proposals/queries/nominable-services.ts";

interface Props {
  language: Language;
  round: string;
  organisations: readonly OwnOrganisation[];
}

/** A service that is not in the catalogue, named for one of the officer's organisations. */
export function NewServiceForm({ language, round, organisations }: Props) {
  const t = translator(language);
  return (
    <ActionForm
      action={nominateNewService}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{
        organisation: t("proposals:nominate.organisation"),
        newServiceNameAr: t("proposals:fields.newServiceNameAr"),
        newServiceNameEn: t("proposals:fields.newServiceNameEn"),
        newServiceSummaryAr: t("proposals:fields.newServiceSummaryAr"),
      }}
      className="max-w-text"
    >
      <input type="hidden" name="round" value={round} />
      <SelectField
        name="organisation"
        label={t("proposals:nominate.organisation")}
        choices={organisations.map(({ id, name }) => ({ value: id, label: textIn(language, name).text }))}
      />
      <TextField name="newServiceNameAr" label={t("proposals:fields.newServiceNameAr")} lang="ar" dir="rtl" />
      <TextField name="newServiceNameEn" label={t("proposals:fields.newServiceNameEn")} lang="en" dir="ltr" />
      <TextArea name="newServiceSummaryAr" label={t("proposals:fields.newServiceSummaryAr")} rows={3} />
      <Button>{t("proposals:nominate.open")}</Button>
    </ActionForm>
  );
}
