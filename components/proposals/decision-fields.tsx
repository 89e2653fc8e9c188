import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { TextArea } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { Action } from "#lib/action-state.ts";
import { isComplete } from "#lib/domain/proposals/completeness.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { acceptProposal, declineProposal, returnProposal } from "#lib/proposals/actions.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import type { Decision } from "./decisions.ts";
import { MissingList } from "./missing-list.tsx";
import { ReturnFields } from "./return-fields.tsx";

interface Props {
  language: Language;
  file: ProposalFile;
  decision: Decision;
  /** Whether the organisation still has time to mend what is returned. */
  mendable: boolean;
}

/** The form of one decision on a submitted proposal. */
export function DecisionFields({ language, file, decision, mendable }: Props) {
  switch (decision) {
    case "accept":
      return <Acceptance language={language} file={file} />;
    case "return":
      return <Return language={language} file={file} mendable={mendable} />;
    case "decline":
      return <Declining language={language} file={file} />;
  }
}

function Acceptance({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  if (!isComplete(file.missing)) {
    return (
      <MissingList language={language} file={file} title={t("proposals:decide.gateFails")} linked={false} />
    );
  }
  return (
    <DecisionForm language={language} file={file} action={acceptProposal}>
      <TextArea name="reason" label={t("proposals:decide.acceptReason")} rows={2} />
      <Button>{t("proposals:decide.accept")}</Button>
    </DecisionForm>
  );
}

function Return({ language, file, mendable }: Omit<Props, "decision">) {
  const t = translator(language);
  if (!mendable) return <Notice>{t("proposals:decide.returnLate")}</Notice>;
  return (
    <DecisionForm language={language} file={file} action={returnProposal}>
      <ReturnFields language={language} file={file} />
      <TextArea name="reason" label={t("proposals:decide.returnSummary")} rows={2} />
      <Button>{t("proposals:decide.return")}</Button>
    </DecisionForm>
  );
}

function Declining({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  return (
    <DecisionForm language={language} file={file} action={declineProposal}>
      <TextArea name="reason" label={t("proposals:decide.declineReason")} rows={4} />
      <Button weight="danger">{t("proposals:decide.decline")}</Button>
    </DecisionForm>
  );
}

interface FormProps {
  language: Language;
  file: ProposalFile;
  action: Action;
  children: ReactNode;
}

function DecisionForm({ language, file, action, children }: FormProps) {
  return (
    <ActionForm
      action={action}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={translator(language)("form.errorTitle")}
      version={file.version}
      className="max-w-text"
    >
      <input type="hidden" name="proposal" value={file.id} />
      {children}
    </ActionForm>
  );
}
