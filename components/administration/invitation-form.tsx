import { ActionForm } from "#components/ui/action-form.tsx";
import { Button, ButtonLink } from "#components/ui/button.tsx";
import { ChoiceField, SelectField, TextField } from "#components/ui/field.tsx";
import { invitePerson } from "#lib/administration/actions.ts";
import type { OrganisationChoice } from "#lib/administration/queries/organisation-choices.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { organisationOptions, roleChoices } from "./choices.ts";
import { LinkIssued } from "./link-issued.tsx";

interface Props {
  language: Language;
  organisations: readonly OrganisationChoice[];
  formToken: string;
}

export function InvitationForm({ language, organisations, formToken }: Props) {
  const t = translator(language);
  const people = `/${language}/administration/people`;
  return (
    <ActionForm
      action={invitePerson}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{
        email: t("administration:invitation.email"),
        name: t("administration:invitation.name"),
        organisation: t("administration:invitation.organisation"),
        role: t("administration:invitation.role"),
      }}
      className="max-w-text"
      done={
        <LinkIssued language={language}>
          <div className="flex flex-wrap gap-4">
            <ButtonLink href={`${people}/invitation`}>{t("administration:invitation.again")}</ButtonLink>
            <ButtonLink weight="secondary" href={people}>
              {t("administration:invitation.toPeople")}
            </ButtonLink>
          </div>
        </LinkIssued>
      }
    >
      <TextField
        name="email"
        type="email"
        dir="ltr"
        autoComplete="off"
        label={t("administration:invitation.email")}
        required
      />
      <TextField name="name" autoComplete="off" label={t("administration:invitation.name")} required />
      <SelectField
        name="organisation"
        label={t("administration:invitation.organisation")}
        hint={t("administration:invitation.organisationHint")}
        choices={organisationOptions(language, organisations)}
        empty={t("administration:invitation.noOrganisation")}
      />
      <ChoiceField name="role" label={t("administration:invitation.role")} choices={roleChoices(language)} />
      <Button>{t("administration:invitation.button")}</Button>
    </ActionForm>
  );
}
