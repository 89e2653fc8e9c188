"use client";

import { useState, type ComponentProps } from "react";
import { ActionForm } from "./action-form.tsx";
import { KeepTyping, type KeepingWords } from "./keep-typing.tsx";

interface AutosavingFormProps extends ComponentProps<typeof ActionForm> {
  version: number;
  /** What the act is told, under `intent`, when it is sent while one goes on typing. */
  keeping: KeepingWords;
}

/** A form that is also kept while one types. Without scripts it is a form like any other. */
export function AutosavingForm({ version, keeping, children, ...form }: AutosavingFormProps) {
  const [kept, setKept] = useState(version);
  return (
    <ActionForm {...form} version={Math.max(version, kept)}>
      {children}
      <KeepTyping action={form.action} words={keeping} fieldTitles={form.fieldTitles} onKept={setKept} />
    </ActionForm>
  );
}
