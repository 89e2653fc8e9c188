import { Button } from "#components/ui/button.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import { auditedActions } from "#lib/administration/audited-actions.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

export interface AuditFilterValues {
  action?: string;
  actor?: string;
  outcome?: string;
  object?: string;
  from?: string;
  to?: string;
}

export function AuditFilter({ language, search }: { language: Language; search: AuditFilterValues }) {
  const t = translator(language);
  return (
    <form
      role="search"
      aria-label={t("administration:audit.title")}
      className="grid items-end gap-x-4 sm:grid-cols-2 md:grid-cols-3"
    >
      <TextField name="actor" label={t("administration:audit.actor")} defaultValue={search.actor} />
      <SelectField
        name="action"
        label={t("administration:audit.what")}
        choices={auditedActions.map((action) => ({
          value: action,
          label: t(`administration:audit.actions.${action}`),
        }))}
        empty={t("administration:audit.anyAction")}
        defaultValue={search.action}
      />
      <SelectField
        name="outcome"
        label={t("administration:audit.outcome")}
        choices={(["done", "refused"] as const).map((value) => ({
          value,
          label: t(`administration:audit.${value}`),
        }))}
        empty={t("administration:audit.anyOutcome")}
        defaultValue={search.outcome}
      />
      <TextField
        name="object"
        label={t("administration:audit.object")}
        hint={t("administration:audit.objectHint")}
        defaultValue={search.object}
      />
      <TextField name="from" type="date" label={t("administration:audit.from")} defaultValue={search.from} />
      <TextField name="to" type="date" label={t("administration:audit.to")} defaultValue={search.to} />
      <div className="mb-6">
        <Button weight="secondary">{t("administration:audit.filter")}</Button>
      </div>
    </form>
  );
}
