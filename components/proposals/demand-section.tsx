import { TextArea, TextField } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { saveDemand } from "#lib/proposals/actions.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { SectionForm } from "./section-form.tsx";

const burdens = [
  { key: "now", fields: ["visitsNow", "daysNow", "documentsNow"] },
  { key: "after", fields: ["visitsAfter", "daysAfter", "documentsAfter"] },
] as const;

export function DemandSection({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  const { dossier } = file.papers;
  const words = (name: "problem" | "beneficiaries" | "currentSystems" | "legalBasis") => (
    <TextArea name={name} label={t(`proposals:fields.${name}`)} defaultValue={dossier[name] ?? ""} />
  );
  return (
    <SectionForm language={language} file={file} section="demand" action={saveDemand}>
      {words("problem")}
      {words("beneficiaries")}
      <TextField
        name="yearlyTransactions"
        label={t("proposals:fields.yearlyTransactions")}
        hint={t("proposals:hints.yearlyTransactions")}
        defaultValue={dossier.yearlyTransactions ?? ""}
        inputMode="numeric"
        className="max-w-48"
      />
      <TextArea
        name="demandSource"
        label={t("proposals:fields.demandSource")}
        hint={t("proposals:hints.demandSource")}
        defaultValue={dossier.demandSource ?? ""}
        rows={2}
      />
      <h2 className="mb-1 text-h3">{t("proposals:parts.perTransaction")}</h2>
      {file.catalogue && (
        <p className="mb-3 text-small text-ink-soft">
          {t("proposals:hints.documentsNow", { count: file.catalogue.documents })}
        </p>
      )}
      {burdens.map(({ key, fields }) => (
        <fieldset key={key} className="mb-2 grid gap-x-4 sm:grid-cols-3 sm:items-end">
          <legend className="mb-2 font-medium">{t(`proposals:parts.${key}`)}</legend>
          {fields.map((name) => (
            <TextField
              key={name}
              name={name}
              label={t(`proposals:fields.${name}`)}
              defaultValue={dossier[name] ?? ""}
              inputMode="numeric"
            />
          ))}
        </fieldset>
      ))}
      {words("currentSystems")}
      {words("legalBasis")}
    </SectionForm>
  );
}
