import type { ReactNode } from "react";
import { AutosavingForm } from "#components/ui/autosaving-form.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Action } from "#lib/action-state.ts";
import type { Section } from "#lib/domain/proposals/sections.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { ProposalFile } from "#lib/proposals/queries/proposal.ts";
import { fieldTitles } from "./field-titles.ts";
import { RemarksNotice } from "./remarks-notice.tsx";

interface Props {
  language: Language;
  file: ProposalFile;
  section: Section;
  action: Action;
  /** The page holds rows of which one may want more. */
  rows?: boolean;
  /** What the page says is proved with files, which are attached on a page of their own. */
  files?: boolean;
  children: ReactNode;
}

/** The form of one page of a proposal: saved by itself, whole or not, and kept while one types. */
export function SectionForm({ language, file, section, action, rows, files, children }: Props) {
  const t = translator(language);
  return (
    <>
      <RemarksNotice language={language} file={file} section={section} />
      <AutosavingForm
        action={action}
        formToken={crypto.randomUUID()}
        language={language}
        errorTitle={t("form.errorTitle")}
        fieldTitles={fieldTitles(language, section, file)}
        version={file.version}
        keeping={{
          saving: t("form.keeping.saving"),
          saved: t("form.keeping.saved"),
          failed: t("form.keeping.failed"),
        }}
        className="max-w-text"
      >
        <input type="hidden" name="proposal" value={file.id} />
        {children}
        <p className="mb-4 text-small text-ink-soft">{t("proposals:page.later")}</p>
        <div className="flex flex-wrap gap-3">
          <Button name="then" value="next">
            {t("proposals:page.next")}
          </Button>
          {rows && (
            <Button name="then" value="another" weight="secondary" id="another">
              {t("proposals:page.another")}
            </Button>
          )}
          {files && (
            <Button name="then" value="attachments" weight="secondary">
              {t("attachments:saveAndAttach")}
            </Button>
          )}
          <Button name="then" value="list" weight="secondary">
            {t("proposals:page.list")}
          </Button>
        </div>
      </AutosavingForm>
    </>
  );
}
