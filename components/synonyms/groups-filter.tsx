import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

export function GroupsFilter({ language, q }: { language: Language; q: string | undefined }) {
  const t = translator(language);
  return (
    <form
      role="search"
      aria-label={t("synonyms:title")}
      className="grid items-end gap-x-4 sm:grid-cols-[1fr_auto]"
    >
      <TextField name="q" type="search" label={t("synonyms:list.filter")} defaultValue={q} />
      <Button weight="secondary" className="mb-6">
        {t("synonyms:list.find")}
      </Button>
    </form>
  );
}
