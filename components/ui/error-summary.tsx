"use client";

import { useEffect, useRef } from "react";
import type { ActionState } from "#lib/action-state.ts";
import { fieldId } from "./field-id.ts";
import { Notice } from "./notice.tsx";

interface ErrorSummaryProps {
  title: string;
  fieldTitles?: Readonly<Record<string, string>>;
  state: ActionState;
}

/** What went wrong, at the top of the form, with a link to each field; takes the focus when it appears. */
export function ErrorSummary({ title, fieldTitles = {}, state }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!state.refusal) return;
    unfoldFaults(box.current?.closest("form"));
    box.current?.focus();
  }, [state]);
  if (!state.refusal) return null;
  const fields = Object.entries(state.refusal.fields);
  return (
    <div ref={box} tabIndex={-1} role="alert" className="mb-6">
      <Notice tone="error">
        <h2 className="text-h3">{title}</h2>
        <p>{state.refusal.sentence}</p>
        {fields.length > 0 && (
          <ul className="mt-2 list-disc ps-5">
            {fields.map(([name, sentence]) => (
              <li key={name}>
                <a href={`#${fieldId(name)}`} className="text-red">
                  {fieldTitles[name] ? `${fieldTitles[name]}: ${sentence}` : sentence}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  );
}

/** What is to be mended must not be folded away: the form was drawn anew, with its parts closed. */
function unfoldFaults(form: HTMLFormElement | null | undefined): void {
  for (const part of form?.querySelectorAll("details") ?? [])
    if (part.querySelector("[aria-invalid]")) part.open = true;
}
