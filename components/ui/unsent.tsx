"use client";

import { unstable_rethrow } from "next/navigation";
import { createContext, useContext } from "react";
import type { Action, ActionState } from "#lib/action-state.ts";
import { useTakenUp } from "./taken-up.ts";

/** What to say where a form got no answer. */
export interface UnsentWords {
  unanswered: string;
  fileUnanswered: string;
}

const UnsentContext = createContext<UnsentWords | null>(null);

/** Around the pages whose forms keep what was typed, whatever becomes of their answer. */
export const Unsent = UnsentContext.Provider;

/**
 * The same act, which answers also where the line, the front or the portal fails: otherwise the page would give way to
 * one that says so, and what was typed would be gone.
 */
export function useAnswered(action: Action): Action {
  const words = useContext(UnsentContext);
  const takenUp = useTakenUp();
  // Until then the act itself stands in the form: a browser without scripts sends to it.
  if (!takenUp || !words) return action;
  return async (state, form) => {
    try {
      return await action(state, form);
    } catch (error) {
      unstable_rethrow(error);
      return unanswered(state, form, words);
    }
  };
}

function unanswered(state: ActionState, form: FormData, words: UnsentWords): ActionState {
  const withFile = [...form.values()].some((value) => value instanceof File && value.size > 0);
  const reason = withFile ? "fileUnanswered" : "unanswered";
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("password"));
  return {
    refusal: { reason, sentence: words[reason], fields: {} },
    values: Object.fromEntries(
      names.map((name) => [name, form.getAll(name).filter((value) => typeof value === "string")]),
    ),
    answers: state.answers + 1,
    shown: null,
  };
}
