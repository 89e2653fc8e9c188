import { AsyncLocalStorage } from "node:async_hooks";

/** The session that the request being played carries; none outside of one. */
export const actingSession = new AsyncLocalStorage<string>();
