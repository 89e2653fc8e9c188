import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import { Button } from "#components/ui/button.tsx";
import type { Action } from "#lib/action-state.ts";
import { fieldsOf, type ContentField, type RevisionSection } from "#lib/domain/revisions/sections.ts";
import { languages, type Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";
import type { RevisionFile } from "#lib/revisions/queries/revision-file.ts";

interface Props {
  language: Language;
  file: RevisionFile;
  section: RevisionSection;
  action: Action;
  /** The page holds rows of which one may want more. */
  rows?: boolean;
  children: ReactNode;
}

/** The form of one page of a draft: saved by itself. */
export function SectionForm({ language, file, section, action, rows = false, children }: Props) {
  const t = translator(language);
  return (
    <ActionForm
      action={action}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={t("form.errorTitle")}
      fieldTitles={fieldTitles(language, fieldsOf[section])}
      version={file.version}
      className="max-w-page"
    >
      <input type="hidden" name="revision" value={file.id} />
      {children}
      <p className="mb-4 text-small text-ink-soft">{t("revisions:page.later")}</p>
      <div className="flex flex-wrap gap-3">
        <Button name="then" value="next">
          {t("revisions:page.next")}
        </Button>
        {rows && (
          <Button name="then" value="another" weight="secondary" id="another">
            {t("revisions:page.another")}
          </Button>
        )}
        <Button name="then" value="list" weight="secondary">
          {t("revisions:page.list")}
        </Button>
      </div>
    </ActionForm>
  );
}

/** What the summary of errors calls the fields of a page, and those of either language. */
function fieldTitles(language: Language, fields: readonly ContentField[]): Record<string, string> {
  const t = translator(language);
  return Object.fromEntries(
    fields.flatMap((field) => {
      const title = t(`revisions:fields.${field}`);
      const sides = languages.map((side) => [
        `${field}.${side}`,
        `${title} (${t(`revisions:language.${side}`)})`,
      ]);
      return [[field, title], ...sides];
    }),
  );
}
