import type { ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form.tsx";
import type { Action } from "#lib/action-state.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { translator } from "#lib/i18n/translator.ts";

interface Props {
  language: Language;
  action: Action;
  /** What the act is about, as hidden fields. */
  about: Record<string, string>;
  version?: number;
  /** What the summary of errors calls the fields, where several may be missing. */
  fieldTitles?: Readonly<Record<string, string>>;
  children: ReactNode;
}

/** The frame of the forms about unifying and merging. */
export function UnificationForm({ language, action, about, version, fieldTitles, children }: Props) {
  return (
    <ActionForm
      action={action}
      formToken={crypto.randomUUID()}
      language={language}
      errorTitle={translator(language)("form.errorTitle")}
      version={version}
      fieldTitles={fieldTitles}
      className="max-w-text"
    >
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </ActionForm>
  );
}
