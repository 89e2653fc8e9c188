import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { ChoiceField, TextField } from "#components/ui/field.tsx";
import { skills } from "#lib/domain/proposals/papers.ts";
import type { BlockEstimate } from "#lib/domain/roadmap/scenario.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { estimateBlocks } from "#lib/roadmap/actions.ts";
import type { ScenarioRecord } from "#lib/roadmap/queries/scenarios.ts";

interface BlocksFormProps {
  language: Language;
  record: ScenarioRecord;
  formToken: string;
}

/** What each building block that ranked services need takes, or that it stands already. */
export function BlocksForm({ language, record, formToken }: BlocksFormProps) {
  const t = translator(language);
  const titles = record.blocks.flatMap(({ id, name }) =>
    blockFields.map((field) => [
      `blocks.${id}.${field}`,
      `${textIn(language, name).text}: ${titleOf(language, field)}`,
    ]),
  );
  return (
    <ActionForm
      action={estimateBlocks}
      formToken={formToken}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={Object.fromEntries(titles)}
      version={record.version}
    >
      <input type="hidden" name="scenario" value={record.id} />
      {record.blocks.map(({ id, name }) => (
        <fieldset key={id} className="mb-6 border-t border-line pt-4">
          <legend className="float-start mb-2 w-full text-h3 font-semibold">
            {textIn(language, name).text}
          </legend>
          <BlockFields language={language} id={id} block={record.settings.blocks[id]} />
        </fieldset>
      ))}
      <Button>{t("roadmap:form.save")}</Button>
    </ActionForm>
  );
}

const blockFields = ["duration", "cost", ...skills.map((skill) => `effort.${skill}` as const)] as const;
type BlockField = (typeof blockFields)[number];

const skillOf = (field: BlockField) => skills.find((skill) => field === `effort.${skill}`);

function titleOf(language: Language, field: BlockField): string {
  const t = translator(language);
  const skill = skillOf(field);
  if (skill) return t(`proposals:skills.${skill}`);
  return t(field === "duration" ? "roadmap:blocks.duration" : "roadmap:totals.cost");
}

function estimated(estimate: Exclude<BlockEstimate, { there: true }>, field: BlockField): number | undefined {
  const skill = skillOf(field);
  if (skill) return estimate.effort[skill];
  return field === "duration" ? estimate.duration : estimate.cost;
}

interface BlockFieldsProps {
  language: Language;
  id: string;
  block: BlockEstimate | undefined;
}

function BlockFields({ language, id, block }: BlockFieldsProps) {
  const t = translator(language);
  const estimate = block && !block.there ? block : null;
  return (
    <div className="clear-both">
      <ChoiceField
        name={`blocks.${id}.there`}
        label={<span className="sr-only">{t("roadmap:blocks.state")}</span>}
        several
        choices={[{ value: "on", label: t("roadmap:blocks.there") }]}
        defaultValue={block?.there ? ["on"] : []}
      />
      <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4 lg:grid-cols-7">
        {blockFields.map((field) => (
          <TextField
            key={field}
            name={`blocks.${id}.${field}`}
            label={titleOf(language, field)}
            inputMode={field === "duration" ? "numeric" : "decimal"}
            dir="ltr"
            defaultValue={estimate ? estimated(estimate, field) : undefined}
          />
        ))}
      </div>
    </div>
  );
}
