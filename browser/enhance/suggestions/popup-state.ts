/** What a combobox with a list of suggestions shows: a list with at most one of its options chosen, or nothing. */
export interface PopupState {
  /** How many options the list has. */
  options: number;
  open: boolean;
  /** The place of the chosen option; the typed text itself where there is none. */
  chosen: number | null;
}

export const closed: PopupState = { options: 0, open: false, chosen: null };

export interface Step {
  state: PopupState;
  /** The key did its work here; the browser must not do its own. */
  taken: boolean;
}

/** The state with other suggestions, none chosen yet. */
export function withOptions(options: number): PopupState {
  return { options, open: options > 0, chosen: null };
}

/** The keys of an editable combobox whose suggestions are chosen by hand (ARIA Authoring Practices 1.2). */
export function pressKey(state: PopupState, key: string, alt = false): Step {
  if (state.options === 0) return { state, taken: false };
  switch (key) {
    case "ArrowDown":
      return taken(alt ? { ...state, open: true } : move(state, 1));
    case "ArrowUp":
      return taken(alt ? hidden(state) : move(state, -1));
    case "Escape":
      return state.open ? taken(hidden(state)) : { state, taken: false };
    case "Tab":
      return { state: hidden(state), taken: false };
    case "Home":
    case "End":
    case "ArrowLeft":
    case "ArrowRight":
      // Back to the text, where the browser moves the cursor.
      return { state: { ...state, chosen: null }, taken: false };
    default:
      return { state, taken: false };
  }
}

export function hidden(state: PopupState): PopupState {
  return { ...state, open: false, chosen: null };
}

/** Past either end stands the typed text, then the other end. */
function move({ options, open, chosen }: PopupState, by: 1 | -1): PopupState {
  const first = by === 1 ? 0 : options - 1;
  if (!open || chosen === null) return { options, open: true, chosen: first };
  const next = chosen + by;
  return { options, open: true, chosen: next < 0 || next >= options ? null : next };
}

function taken(state: PopupState): Step {
  return { state, taken: true };
}
