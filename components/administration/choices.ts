import { roles } from "#lib/domain/access/permissions.ts";
import type { OrganisationChoice } from "#lib/administration/queries/organisation-choices.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";

export function roleChoices(language: Language): { value: string; label: string; hint: string }[] {
  const t = translator(language);
  return roles.map((role) => ({
    value: role,
    label: t(`access:roles.${role}`),
    hint: t(`access:duties.${role}`),
  }));
}

export function organisationOptions(language: Language, organisations: readonly OrganisationChoice[]) {
  return organisations.map(({ id, name }) => ({ value: id, label: textIn(language, name).text }));
}
