import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { SelectField, TextField } from "#components/ui/field.tsx";
import { addAttachment } from "#lib/attachments/actions.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { textIn } from "#lib/i18n/text.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";

const endings = ".pdf,.png,.jpg,.jpeg,.xlsx,.docx";

/** One file for one criterion; sent by itself, so that no other field can hold it up. */
export function AdditionForm({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  return (
    <ActionForm
      action={addAttachment}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={{ criterion: t("attachments:criterion"), file: t("attachments:file") }}
      className="max-w-text"
    >
      <input type="hidden" name="proposal" value={file.id} />
      <SelectField
        name="criterion"
        label={t("attachments:criterion")}
        empty={t("proposals:choices.choose")}
        choices={file.criteria.map(({ code, name }) => ({
          value: code,
          label: `${code} ${textIn(language, name).text}`,
        }))}
      />
      <TextField
        name="file"
        type="file"
        accept={endings}
        label={t("attachments:file")}
        hint={t("attachments:fileHint")}
      />
      <Button>{t("attachments:add")}</Button>
    </ActionForm>
  );
}
