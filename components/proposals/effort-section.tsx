import { SelectField, TextArea, TextField } from "#components/ui/field.tsx";
import { currencies, skills } from "#lib/domain/proposals/papers.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { saveEffort } from "#lib/proposals/actions.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { quarterName } from "#lib/i18n/quarter-name.ts";
import { SectionForm } from "./section-form.tsx";

interface Props {
  language: Language;
  file: ProposalFile;
  /** The quarters a development may begin in. */
  quarters: readonly string[];
}

export function EffortSection({ language, file, quarters }: Props) {
  const t = translator(language);
  const { dossier, effort, durationQuarters, cost, earliestQuarter } = file.papers;
  const offered =
    earliestQuarter && !quarters.includes(earliestQuarter) ? [earliestQuarter, ...quarters] : quarters;
  return (
    <SectionForm language={language} file={file} section="effort" action={saveEffort}>
      <TextArea name="team" label={t("proposals:fields.team")} defaultValue={dossier.team ?? ""} rows={3} />
      <TextField name="owner" label={t("proposals:fields.owner")} defaultValue={dossier.owner ?? ""} />
      <fieldset className="mb-2">
        <legend className="text-h3 font-semibold">{t("proposals:parts.personMonths")}</legend>
        <p className="mb-3 text-small text-ink-soft">{t("proposals:hints.personMonths")}</p>
        <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-5">
          {skills.map((skill) => (
            <TextField
              key={skill}
              name={`effort.${skill}`}
              label={t(`proposals:skills.${skill}`)}
              defaultValue={effort[skill] ?? ""}
              inputMode="decimal"
            />
          ))}
        </div>
      </fieldset>
      <h2 className="mb-3 text-h3">{t("proposals:parts.plan")}</h2>
      <TextField
        name="durationQuarters"
        label={t("proposals:fields.durationQuarters")}
        hint={t("proposals:hints.durationQuarters")}
        defaultValue={durationQuarters ?? ""}
        inputMode="numeric"
        className="max-w-48"
      />
      <div className="grid gap-x-4 sm:grid-cols-2">
        <TextField
          name="costAmount"
          label={t("proposals:fields.costAmount")}
          defaultValue={cost?.amount ?? ""}
          inputMode="decimal"
        />
        <SelectField
          name="costCurrency"
          label={t("proposals:fields.costCurrency")}
          defaultValue={cost?.currency ?? "USD"}
          choices={currencies.map((currency) => ({
            value: currency,
            label: t(`proposals:currencies.${currency}`),
          }))}
        />
      </div>
      <SelectField
        name="earliestQuarter"
        label={t("proposals:fields.earliestQuarter")}
        defaultValue={earliestQuarter ?? ""}
        empty={t("proposals:choices.choose")}
        choices={offered.map((quarter) => ({ value: quarter, label: quarterName(language, quarter) }))}
      />
    </SectionForm>
  );
}
