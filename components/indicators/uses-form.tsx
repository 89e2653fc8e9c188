import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/field.tsx";
import { useChannels } from "#lib/domain/indicators/channel-uses.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { recordUses } from "#lib/indicators/actions.ts";
import type { RecordedUse } from "#lib/indicators/queries/channel-uses.ts";

interface UsesFormProps {
  language: Language;
  formToken: string;
  code: string;
  year: number;
  uses: readonly RecordedUse[];
}

const fields = ["uses", "answers", "satisfied", "minutes", "visits"] as const;

/** How a service was used in one year, channel by channel; what was not counted stays empty. */
export function UsesForm({ language, formToken, code, year, uses }: UsesFormProps) {
  const t = translator(language);
  const titles = useChannels.flatMap((channel) =>
    fields.map((field) => [
      `channels.${channel}.${field}`,
      `${t(`indicators:uses.channel.${channel}`)}: ${t(`indicators:uses.field.${field}`)}`,
    ]),
  );
  return (
    <ActionForm
      action={recordUses}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={Object.fromEntries(titles)}
    >
      <input type="hidden" name="service" value={code} />
      <input type="hidden" name="year" value={year} />
      {useChannels.map((channel) => {
        const stored = uses.find((row) => row.year === year && row.channel === channel);
        return (
          <fieldset key={channel} className="mt-6 border-t border-line pt-4">
            <legend className="pe-4 text-h3 font-semibold">{t(`indicators:uses.channel.${channel}`)}</legend>
            <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-5 lg:items-end">
              {fields.map((field) => (
                <TextField
                  key={field}
                  name={`channels.${channel}.${field}`}
                  label={t(`indicators:uses.field.${field}`)}
                  inputMode={field === "visits" ? "decimal" : "numeric"}
                  autoComplete="off"
                  dir="ltr"
                  defaultValue={stored?.[field] ?? ""}
                />
              ))}
            </div>
          </fieldset>
        );
      })}
      <Button>{t("indicators:uses.save", { year })}</Button>
    </ActionForm>
  );
}
