import { quarterName } from "#lib/i18n/quarter-name.ts";
import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { pinItems } from "#lib/roadmap/actions.ts";
import type { ScenarioRecord } from "#lib/roadmap/queries/scenarios.ts";

interface PinsFormProps {
  language: Language;
  record: ScenarioRecord;
  formToken: string;
}

/** Which items are held by hand: to a quarter, or out of the roadmap. */
export function PinsForm({ language, record, formToken }: PinsFormProps) {
  const t = translator(language);
  const { settings, proposals, blocks } = record;
  const pins = new Map(settings.pins.map(({ item, quarter }) => [item, quarter ?? "out"]));
  const choices = [
    { value: "out", label: t("roadmap:pins.out") },
    ...settings.quarters.map((quarter) => ({ value: quarter, label: quarterName(language, quarter) })),
  ];
  const items = [
    ...proposals.map(({ id, rank, name }) => ({ id, label: `${rank}. ${textIn(language, name).text}` })),
    ...blocks
      .filter(({ id }) => settings.blocks[id]?.there === false)
      .map(({ id, name }) => ({ id, label: textIn(language, name).text })),
  ];
  return (
    <ActionForm
      action={pinItems}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      version={record.version}
    >
      <input type="hidden" name="scenario" value={record.id} />
      <div className="grid items-end gap-x-8 sm:grid-cols-2">
        {items.map(({ id, label }) => (
          <SelectField
            key={id}
            name={`pins.${id}`}
            label={label}
            empty={t("roadmap:pins.free")}
            choices={choices}
            defaultValue={pins.get(id) ?? ""}
          />
        ))}
      </div>
      <Button>{t("roadmap:form.save")}</Button>
    </ActionForm>
  );
}
