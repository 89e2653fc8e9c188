import { useSyncExternalStore } from "react";

/** Whether React has taken up the page that was drawn on the server; without scripts it never does. */
export function useTakenUp(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
