"use client";

import { Fragment, useActionState, type ReactNode } from "react";
import { untouched, type Action } from "#lib/action-state.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { FormContext } from "./form-context.ts";
import { FreshPage } from "./fresh-page.tsx";
import { useAnswered } from "./unsent.tsx";

interface ActionFormProps {
  action: Action;
  /** A token made for this drawing of the form: however often it is sent, it is carried out once. */
  formToken: string;
  language: string;
  errorTitle: string;
  /** What the summary of errors calls the fields, by their names: two missing ones would read the same. */
  fieldTitles?: Readonly<Record<string, string>>;
  /** The version of the record that the form was drawn from. */
  version?: number;
  /** What to show in place of the form once it was carried out and stayed on its page. */
  done?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A form that writes: works without scripts, keeps what was typed, says what to mend. */
export function ActionForm(props: ActionFormProps) {
  const { action, formToken, language, errorTitle, fieldTitles, version, done, className, children } = props;
  const [state, dispatch, pending] = useActionState(useAnswered(action), untouched);
  if (state.shown && done)
    return (
      <FormContext value={state}>
        <FreshPage after={state.answers} />
        {done}
      </FormContext>
    );
  return (
    <FormContext value={state}>
      <form action={dispatch} className={className} noValidate aria-busy={pending}>
        <input type="hidden" name="formToken" value={formToken} />
        <input type="hidden" name="language" value={language} />
        {version !== undefined && <input type="hidden" name="version" value={version} />}
        <ErrorSummary title={errorTitle} fieldTitles={fieldTitles} state={state} />
        {state.refusal?.stored && <FreshPage after={state.answers} />}
        <Fragment key={state.answers}>{children}</Fragment>
      </form>
    </FormContext>
  );
}
