import type { Reason } from "#lib/domain/reasons.ts";

/** What a form gets back from its action: the refusal in words, and everything that was typed. */
export interface ActionState {
  refusal: {
    reason: Reason;
    sentence: string;
    fields: Record<string, string>;
    /** Where someone else changed the record meanwhile: what to call the text that is stored now. */
    stored?: string;
  } | null;
  values: Record<string, string[]>;
  /** Counts the answers, so that a form is drawn anew after each. */
  answers: number;
  /** A success that stays on its page may have something to show. */
  shown: Record<string, string> | null;
}

export const untouched: ActionState = { refusal: null, values: {}, answers: 0, shown: null };

/** A way to write, as a form calls it. */
export type Action = (state: ActionState, form: FormData) => Promise<ActionState>;
