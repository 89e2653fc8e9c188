import { Button } from "#components/ui/button.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { roleChoices } from "./choices.ts";

const states = ["active", "invited", "deactivated"] as const;

interface Props {
  language: Language;
  search: { q?: string; role?: string; state?: string };
}

export function PeopleSearch({ language, search }: Props) {
  const t = translator(language);
  return (
    <form
      role="search"
      aria-label={t("administration:people.title")}
      className="grid items-end gap-x-4 md:grid-cols-[2fr_1fr_1fr_auto]"
    >
      <TextField name="q" type="search" label={t("administration:people.search")} defaultValue={search.q} />
      <SelectField
        name="role"
        label={t("administration:people.role")}
        choices={roleChoices(language)}
        empty={t("administration:people.anyRole")}
        defaultValue={search.role}
      />
      <SelectField
        name="state"
        label={t("administration:people.state")}
        choices={states.map((state) => ({ value: state, label: t(`administration:states.${state}`) }))}
        empty={t("administration:people.anyState")}
        defaultValue={search.state}
      />
      <Button weight="secondary" className="mb-6">
        {t("administration:people.find")}
      </Button>
    </form>
  );
}
