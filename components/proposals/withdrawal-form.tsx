import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { withdrawProposal } from "#lib/proposals/actions.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";

export function WithdrawalForm({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  return (
    <ActionForm
      action={withdrawProposal}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      version={file.version}
      className="max-w-text"
    >
      <input type="hidden" name="proposal" value={file.id} />
      <TextArea name="reason" label={t("proposals:withdraw.reason")} rows={3} />
      <Button weight="danger">{t("proposals:withdraw.button")}</Button>
    </ActionForm>
  );
}
