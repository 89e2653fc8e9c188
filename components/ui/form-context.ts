"use client";

import { createContext, useContext } from "react";
import { untouched, type ActionState } from "#lib/action-state.ts";
import { fieldId } from "./field-id.ts";

export const FormContext = createContext<ActionState>(untouched);

interface FieldAnswer {
  id: string;
  error?: string;
  errorId?: string;
  typed?: string[];
  /** What to call the text that someone else stored meanwhile. */
  stored?: string;
}

/** What the last answer says of one field: its error, and what was typed in it. */
export function useField(name: string): FieldAnswer {
  const state = useContext(FormContext);
  const id = fieldId(name);
  const error = state.refusal?.fields[name];
  // A box that was unticked comes back as nothing: after an answer, nothing typed means empty.
  const typed = state.refusal ? (state.values[name] ?? []) : undefined;
  const stored = state.refusal?.stored;
  return { id, error, errorId: error ? `${id}-error` : undefined, typed, stored };
}
