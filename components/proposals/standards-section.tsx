import { ChoiceField, TextArea, TextField } from "#components/ui/field.tsx";
import type { StandardVerdict } from "#lib/domain/proposals/papers.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { saveStandards } from "#lib/proposals/actions.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { fieldLabel } from "./field-label.ts";
import { SectionForm } from "./section-form.tsx";

export function StandardsSection({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  const { webBased, support, unifiedRegistration, infrastructure } = file.papers.standards;
  const line = (name: string, value: string | null) => (
    <TextField name={name} label={fieldLabel(language, name, [])} defaultValue={value ?? ""} />
  );
  const yesOrNo = (name: string, answer: StandardVerdict | null) => (
    <ChoiceField
      name={name}
      label={fieldLabel(language, name, [])}
      defaultValue={answer ? [answer] : []}
      choices={[
        { value: "meets", label: t("proposals:choices.yes") },
        { value: "exception", label: t("proposals:choices.no") },
      ]}
    />
  );
  const words = (name: string, value: string | null) => (
    <TextArea name={name} label={fieldLabel(language, name, [])} defaultValue={value ?? ""} rows={3} />
  );
  return (
    <SectionForm language={language} file={file} section="standards" action={saveStandards}>
      <h2 className="mb-3 text-h3">{t("proposals:parts.webBased")}</h2>
      {yesOrNo("webBased.answer", webBased.answer)}
      {words("webBased.explanation", webBased.explanation)}
      <h2 className="mt-8 mb-3 text-h3">{t("proposals:parts.support")}</h2>
      {line("support.channels", support.channels)}
      {line("support.hours", support.hours)}
      {line("support.responseTime", support.responseTime)}
      {line("support.operator", support.operator)}
      <h2 className="mt-8 mb-3 text-h3">{t("proposals:parts.unifiedRegistration")}</h2>
      {yesOrNo("unifiedRegistration.answer", unifiedRegistration.answer)}
      {words("unifiedRegistration.explanation", unifiedRegistration.explanation)}
      <h2 className="mt-8 mb-3 text-h3">{t("proposals:parts.infrastructure")}</h2>
      {words("infrastructure.hosting", infrastructure.hosting)}
      {words("infrastructure.expectedLoad", infrastructure.expectedLoad)}
      {words("infrastructure.backup", infrastructure.backup)}
    </SectionForm>
  );
}
