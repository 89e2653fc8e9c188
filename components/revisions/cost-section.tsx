import { rowsToFill } from "#components/proposals/rows-to-fill.ts";
import { SelectField, TextField } from "#components/ui/field.tsx";
import { currencies, type ContentChannel, type ContentCost } from "#lib/domain/revisions/content.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { saveCost } from "#lib/revisions/actions.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { BilingualField } from "./bilingual-field.tsx";
import { FieldNotes } from "./field-notes.tsx";
import { SectionForm } from "./section-form.tsx";

export function CostSection({ language, file }: { language: Language; file: RevisionFile }) {
  const t = translator(language);
  const { costs, costNote, channels } = file.content;
  return (
    <SectionForm language={language} file={file} section="cost" action={saveCost} rows>
      <h2 className="mb-1 text-h3">{t("revisions:fields.costs")}</h2>
      <FieldNotes language={language} file={file} field="costs" />
      <p className="mb-3 text-small text-ink-soft">{t("revisions:hints.costs")}</p>
      {rowsToFill(costs).map((cost, index) => (
        <CostRow key={index} language={language} cost={cost} index={index} channels={channels} />
      ))}
      <BilingualField
        language={language}
        name="costNote"
        title={t("revisions:fields.costNote")}
        notes={<FieldNotes language={language} file={file} field="costNote" />}
        value={costNote}
        rows={3}
      />
    </SectionForm>
  );
}

interface RowProps {
  language: Language;
  cost: ContentCost | null;
  index: number;
  channels: readonly ContentChannel[];
}

function CostRow({ language, cost, index, channels }: RowProps) {
  const t = translator(language);
  const at = (field: string) => `costs[${index}].${field}`;
  return (
    <fieldset className="mb-4 border-t border-line pt-4">
      <legend className="float-start mb-3 w-full font-semibold">
        {t("revisions:row.cost", { number: index + 1 })}
      </legend>
      <div className="clear-both grid gap-x-4 sm:grid-cols-3 sm:items-end">
        <TextField
          name={at("amount")}
          label={t("revisions:row.amount")}
          defaultValue={cost?.amount ?? ""}
          inputMode="decimal"
        />
        <SelectField
          name={at("currency")}
          label={t("revisions:row.currency")}
          defaultValue={cost?.currency ?? "ILS"}
          choices={currencies.map((value) => ({ value, label: t(`revisions:row.currencyOf.${value}`) }))}
        />
        {channels.length > 0 && (
          <SelectField
            name={at("channel")}
            label={t("revisions:row.forChannel")}
            empty={t("revisions:row.everyChannel")}
            defaultValue={cost?.channel === null || cost === null ? "" : String(cost.channel)}
            choices={channels.map(({ kind }, place) => ({
              value: String(place),
              label: t("revisions:row.channelNamed", {
                kind: t(`catalogue:service.channel.${kind}`),
                number: place + 1,
              }),
            }))}
          />
        )}
      </div>
      <BilingualField
        language={language}
        name={at("note")}
        title={t("revisions:row.note")}
        value={cost?.note ?? null}
      />
    </fieldset>
  );
}
