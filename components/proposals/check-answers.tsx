import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { isComplete } from "#lib/domain/proposals/completeness.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import { submitProposal } from "#lib/proposals/actions.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { MissingList } from "./missing-list.tsx";
import { PapersView } from "./papers-view.tsx";

/** All the answers on one page, what is missing first, and the one act: submit. */
export function CheckAnswers({ language, file }: { language: Language; file: ProposalFile }) {
  const t = translator(language);
  const complete = isComplete(file.missing);
  return (
    <>
      <div className="mb-10 max-w-text">
        {complete ? (
          <Notice tone="success">{t("proposals:check.ready")}</Notice>
        ) : (
          <MissingList language={language} file={file} title={t("proposals:check.missingTitle")} linked />
        )}
      </div>
      <PapersView
        language={language}
        file={file}
        changeHref={(section) => `/${language}/ministry/proposals/${file.id}/${section}`}
      />
      {complete && (
        <ActionForm
          action={submitProposal}
          formToken={crypto.randomUUID()}
          language={language}
          errorTitle={t("form.errorTitle")}
          version={file.version}
          className="mt-10"
        >
          <input type="hidden" name="proposal" value={file.id} />
          <p className="mb-4 max-w-text text-ink-soft">{t("proposals:check.note")}</p>
          <Button>{t("proposals:check.submit")}</Button>
        </ActionForm>
      )}
    </>
  );
}
