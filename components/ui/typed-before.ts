import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { useTakenUp } from "./taken-up.ts";

/**
 * Keeps what was typed in a text area while the page was still loading: when React takes the page up, it writes the
 * text that the page was drawn with over it.
 */
export function useTypedBefore(id: string): RefObject<HTMLTextAreaElement | null> {
  const area = useRef<HTMLTextAreaElement>(null);
  const takenUp = useTakenUp();
  const [typed] = useState(() => (takenUp ? null : typedIn(id)));
  useLayoutEffect(() => {
    if (typed !== null && area.current) area.current.value = typed;
  }, [typed]);
  return area;
}

function typedIn(id: string): string | null {
  if (typeof document === "undefined") return null;
  const area = document.getElementById(id);
  return area instanceof HTMLTextAreaElement && area.value !== area.defaultValue ? area.value : null;
}
