import { TextArea, TextField } from "#components/ui/field.tsx";
import type { SoftwareComponent } from "#lib/domain/proposals/papers.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { saveSoftware } from "#lib/proposals/actions.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { offeredLicences } from "#lib/proposals/spdx-licences.ts";
import { LicenceStanding } from "./licence-standing.tsx";
import { rowsToFill } from "./rows-to-fill.ts";
import { SectionForm } from "./section-form.tsx";

export function SoftwareSection({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  const { explanation, components } = file.papers.standards.openSource;
  return (
    <SectionForm language={language} file={file} section="software" action={saveSoftware} rows>
      <TextArea
        name="explanation"
        label={t("proposals:fields.softwareExplanation")}
        defaultValue={explanation ?? ""}
        rows={3}
      />
      <datalist id="licences">
        {offeredLicences.map((licence) => (
          <option key={licence} value={licence} />
        ))}
      </datalist>
      {rowsToFill(components).map((component, index) => (
        <ComponentRow key={index} language={language} component={component} index={index} />
      ))}
      <p className="mb-4 text-small text-ink-soft">{t("proposals:hints.emptyRows")}</p>
    </SectionForm>
  );
}

interface RowProps {
  language: Language;
  component: SoftwareComponent | null;
  index: number;
}

function ComponentRow({ language, component, index }: RowProps) {
  const t = translator(language);
  const at = (field: string) => `components[${index}].${field}`;
  return (
    <fieldset className="mb-6 border-t border-line pt-4">
      <legend className="float-start mb-3 w-full text-h3 font-semibold">
        {t("proposals:fields.component", { number: index + 1 })}
      </legend>
      <div className="clear-both grid gap-x-4 sm:grid-cols-2 sm:items-end">
        <TextField
          name={at("name")}
          label={t("proposals:fields.componentName")}
          defaultValue={component?.name ?? ""}
        />
        <TextField
          name={at("licence")}
          label={t("proposals:fields.licence")}
          hint={index === 0 ? t("proposals:hints.licence") : undefined}
          defaultValue={component?.licence ?? ""}
          list="licences"
          dir="ltr"
        />
      </div>
      <TextField
        name={at("purpose")}
        label={t("proposals:fields.purpose")}
        defaultValue={component?.purpose ?? ""}
      />
      {component && <LicenceStanding language={language} licence={component.licence} />}
      <details open={component?.standing === "notOpenSource"} className="mb-4">
        <summary className="mb-3 min-h-8 text-green">{t("proposals:hints.notOpen")}</summary>
        <TextArea
          name={at("governmentHas")}
          label={t("proposals:fields.governmentHas")}
          hint={t("proposals:hints.governmentHas")}
          defaultValue={component?.governmentHas ?? ""}
          rows={2}
        />
        <TextArea
          name={at("examined")}
          label={t("proposals:fields.examined")}
          hint={t("proposals:hints.examined")}
          defaultValue={component?.examined ?? ""}
          rows={2}
        />
        <TextArea
          name={at("reason")}
          label={t("proposals:fields.componentReason")}
          defaultValue={component?.reason ?? ""}
          rows={2}
        />
        <TextArea
          name={at("wayOut")}
          label={t("proposals:fields.wayOut")}
          defaultValue={component?.wayOut ?? ""}
          rows={2}
        />
      </details>
    </fieldset>
  );
}
