import { rowsToFill } from "#components/proposals/rows-to-fill.ts";
import { ChoiceField, SelectField, TextField } from "#components/ui/field.tsx";
import { deliveries } from "#lib/domain/catalogue/delivery.ts";
import { maturities } from "#lib/domain/catalogue/service-traits.ts";
import { channelKinds, type ContentChannel } from "#lib/domain/revisions/content.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { saveChannels } from "#lib/revisions/actions.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";
import { BilingualField } from "./bilingual-field.tsx";
import { FieldNotes } from "./field-notes.tsx";
import { SectionForm } from "./section-form.tsx";

export function ChannelsSection({ language, file }: { language: Language; file: RevisionFile }) {
  const t = translator(language);
  const { delivery, maturity, channels } = file.content;
  return (
    <SectionForm language={language} file={file} section="channels" action={saveChannels} rows>
      <FieldNotes language={language} file={file} field="delivery" />
      <ChoiceField
        name="delivery"
        label={t("revisions:fields.delivery")}
        defaultValue={[delivery]}
        choices={deliveries.map((value) => ({ value, label: t(`catalogue:delivery.${value}`) }))}
      />
      <FieldNotes language={language} file={file} field="maturity" />
      <ChoiceField
        name="maturity"
        label={t("revisions:fields.maturity")}
        defaultValue={[String(maturity)]}
        choices={maturities.map((level) => ({
          value: String(level),
          label: t(`catalogue:maturity.${level}`),
        }))}
      />
      <h2 className="mb-1 text-h3">{t("revisions:fields.channels")}</h2>
      <FieldNotes language={language} file={file} field="channels" />
      <p className="mb-3 text-small text-ink-soft">{t("revisions:hints.channels")}</p>
      {rowsToFill(channels).map((channel, index) => (
        <ChannelRow key={index} language={language} channel={channel} index={index} />
      ))}
    </SectionForm>
  );
}

interface RowProps {
  language: Language;
  channel: ContentChannel | null;
  index: number;
}

function ChannelRow({ language, channel, index }: RowProps) {
  const t = translator(language);
  const at = (field: string) => `channels[${index}].${field}`;
  return (
    <fieldset className="mb-6 border-t border-line pt-4">
      <legend className="float-start mb-3 w-full font-semibold">
        {t("revisions:row.channel", { number: index + 1 })}
      </legend>
      <div className="clear-both grid gap-x-4 sm:grid-cols-3 sm:items-end">
        <SelectField
          name={at("kind")}
          label={t("revisions:row.kind")}
          defaultValue={channel?.kind ?? "counter"}
          choices={channelKinds.map((value) => ({ value, label: t(`catalogue:service.channel.${value}`) }))}
        />
        <TextField
          name={at("url")}
          label={t("revisions:row.url")}
          defaultValue={channel?.url ?? ""}
          dir="ltr"
          inputMode="url"
        />
        <TextField
          name={at("phone")}
          label={t("revisions:row.phone")}
          defaultValue={channel?.phone ?? ""}
          dir="ltr"
          inputMode="tel"
        />
      </div>
      <BilingualField
        language={language}
        name={at("place")}
        title={t("revisions:row.channelPlace")}
        value={channel?.place ?? null}
      />
      <BilingualField
        language={language}
        name={at("hours")}
        title={t("revisions:row.hours")}
        value={channel?.hours ?? null}
      />
    </fieldset>
  );
}
