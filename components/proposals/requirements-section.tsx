import { SelectField, TextArea, TextField } from "#components/ui/field.tsx";
import { requirementKinds } from "#lib/domain/proposals/papers.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import { saveRequirements } from "#lib/proposals/actions.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { DependencyFields } from "./dependency-fields.tsx";
import { rowsToFill } from "./rows-to-fill.ts";
import { SectionForm } from "./section-form.tsx";

export function RequirementsSection({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  const blocks = Object.entries(file.buildingBlocks).map(([slug, name]) => ({
    value: slug,
    label: textIn(language, name).text,
  }));
  return (
    <SectionForm language={language} file={file} section="requirements" action={saveRequirements} rows>
      {rowsToFill(file.papers.requirements).map((requirement, index) => (
        <fieldset key={index} className="mb-6 border-t border-line pt-4">
          <legend className="float-start mb-3 w-full text-h3 font-semibold">
            {t("proposals:fields.requirement", { number: index + 1 })}
          </legend>
          <div className="clear-both grid gap-x-4 sm:grid-cols-2 sm:items-end">
            <SelectField
              name={`requirements[${index}].kind`}
              label={t("proposals:fields.requirementKind")}
              defaultValue={requirement?.kind ?? "sharedSystem"}
              choices={requirementKinds.map((kind) => ({ value: kind, label: t(`proposals:kinds.${kind}`) }))}
            />
            <SelectField
              name={`requirements[${index}].buildingBlock`}
              label={t("proposals:fields.buildingBlock")}
              hint={index === 0 ? t("proposals:hints.buildingBlock") : undefined}
              defaultValue={requirement?.buildingBlock ?? ""}
              empty={t("proposals:choices.none")}
              choices={blocks}
            />
          </div>
          <TextField
            name={`requirements[${index}].newBlock`}
            label={t("buildingBlocks:newName")}
            hint={index === 0 ? t("buildingBlocks:newHint") : undefined}
            defaultValue={requirement?.newBlock ?? ""}
            autoComplete="off"
          />
          <TextArea
            name={`requirements[${index}].description`}
            label={t("proposals:fields.requirementDescription")}
            defaultValue={requirement?.description ?? ""}
            rows={2}
          />
        </fieldset>
      ))}
      <DependencyFields language={language} file={file} />
      <p className="mb-4 text-small text-ink-soft">{t("proposals:hints.emptyRows")}</p>
    </SectionForm>
  );
}
