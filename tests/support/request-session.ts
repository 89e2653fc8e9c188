import { vi } from "vitest";

// Outside of Next.js there is no cookie: the session of a request is the one that `actAs` plays.
vi.mock("#lib/auth/session-id.ts", async () => {
  const { actingSession } = await import("./acting-session.ts");
  return { requestSessionId: () => Promise.resolve(actingSession.getStore() ?? null) };
});
