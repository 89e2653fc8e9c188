import { Button } from "#components/ui/button.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import { rowDecisions } from "#lib/domain/imports/approval.ts";
import { contentFields } from "#lib/domain/revisions/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ImportToReview } from "#lib/revisions/queries/import-to-review.ts";

interface Props {
  language: Language;
  table: ImportToReview;
}

/** Narrows the rows down: a plain form whose answer is an address. */
export function ReviewFilter({ language, table: { id, asked } }: Props) {
  const t = translator(language);
  const any = t("imports:review.filter.any");
  return (
    <form
      action={`/${language}/ministry/revisions/imports/${id}#rows`}
      role="search"
      aria-label={t("imports:review.filter.title")}
      className="grid gap-x-4 sm:flex sm:flex-wrap sm:items-end"
    >
      <div className="sm:min-w-64 sm:grow">
        <TextField
          type="search"
          name="q"
          label={t("imports:review.filter.q")}
          defaultValue={asked.q ?? undefined}
        />
      </div>
      <SelectField
        name="kind"
        label={t("imports:review.filter.kind")}
        empty={any}
        defaultValue={asked.kind ?? undefined}
        choices={(["added", "changed"] as const).map((kind) => ({
          value: kind,
          label: t(`imports:kind.${kind}`),
        }))}
      />
      <SelectField
        name="decision"
        label={t("imports:review.filter.decision")}
        empty={any}
        defaultValue={asked.decision ?? undefined}
        choices={rowDecisions.map((decision) => ({
          value: decision,
          label: t(`imports:review.decision.${decision}`),
        }))}
      />
      <SelectField
        name="field"
        label={t("imports:review.filter.field")}
        empty={any}
        defaultValue={asked.field ?? undefined}
        choices={contentFields.map((field) => ({ value: field, label: t(`revisions:fields.${field}`) }))}
      />
      <div className="mb-6">
        <Button weight="secondary">{t("imports:review.filter.button")}</Button>
      </div>
    </form>
  );
}
