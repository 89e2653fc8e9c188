import { ChoiceField, TextArea, TextField } from "#components/ui/field.tsx";
import { targetMaturities } from "#lib/domain/proposals/papers.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { saveService } from "#lib/proposals/actions.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { maturityName } from "./maturity-name.ts";
import { SectionForm } from "./section-form.tsx";

export function ServiceSection({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  const { newService, currentMaturity, targetMaturity } = file.papers;
  return (
    <SectionForm language={language} file={file} section="service" action={saveService}>
      {newService && (
        <>
          <TextField
            name="newServiceNameAr"
            label={t("proposals:fields.newServiceNameAr")}
            defaultValue={newService.nameAr}
            lang="ar"
            dir="rtl"
          />
          <TextField
            name="newServiceNameEn"
            label={t("proposals:fields.newServiceNameEn")}
            defaultValue={newService.nameEn ?? ""}
            lang="en"
            dir="ltr"
          />
          <TextArea
            name="newServiceSummaryAr"
            label={t("proposals:fields.newServiceSummaryAr")}
            defaultValue={newService.summaryAr ?? ""}
            rows={3}
          />
        </>
      )}
      <ChoiceField
        name="targetMaturity"
        label={t("proposals:fields.targetMaturity")}
        hint={t("proposals:hints.targetMaturity", { level: maturityName(language, currentMaturity) })}
        defaultValue={targetMaturity === null ? [] : [String(targetMaturity)]}
        choices={targetMaturities
          .filter((level) => level > currentMaturity || level === targetMaturity)
          .map((level) => ({ value: String(level), label: maturityName(language, level) }))}
      />
    </SectionForm>
  );
}
