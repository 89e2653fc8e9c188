import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { editOrganisation } from "#lib/administration/actions.ts";
import type { OrganisationRecord } from "#lib/administration/queries/organisations.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

const inArabic = ["nameAr", "addressAr"] as const;
const inEnglish = ["nameEn", "addressEn"] as const;
const inNoLanguage = ["email", "phone", "website"] as const;
const written = [...inArabic, ...inEnglish, ...inNoLanguage];

interface Props {
  language: Language;
  organisation: OrganisationRecord;
  formToken: string;
}

export function OrganisationForm({ language, organisation, formToken }: Props) {
  const t = translator(language);
  const label = (name: (typeof written)[number]) => t(`administration:organisation.${name}`);
  const field = (name: (typeof written)[number]) => ({
    name,
    label: label(name),
    defaultValue: organisation[name] ?? "",
  });
  return (
    <ActionForm
      action={editOrganisation}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={Object.fromEntries(written.map((name) => [name, label(name)]))}
      version={organisation.version}
      className="max-w-text"
    >
      <input type="hidden" name="organisation" value={organisation.id} />
      {inArabic.map((name) => (
        <TextField key={name} {...field(name)} lang="ar" dir="rtl" required={name === "nameAr"} />
      ))}
      {inEnglish.map((name) => (
        <TextField key={name} {...field(name)} lang="en" dir="ltr" required={name === "nameEn"} />
      ))}
      <TextField {...field("email")} type="email" dir="ltr" />
      <TextField {...field("phone")} type="tel" dir="ltr" />
      <TextField {...field("website")} type="url" dir="ltr" />
      <p className="mb-4">
        <a href={`/${language}/ministry/contacts/organisations/${organisation.id}`}>
          {t("administration:organisation.hours")}
        </a>
      </p>
      <Button>{t("administration:organisation.save")}</Button>
    </ActionForm>
  );
}
