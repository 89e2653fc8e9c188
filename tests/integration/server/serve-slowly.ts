import { setTimeout as pause } from "node:timers/promises";
import { pino } from "pino";
import { serve } from "#server/serve.ts";

/** A portal whose every answer takes as many milliseconds as its address says. */
await serve({
  port: 0,
  host: "127.0.0.1",
  log: pino({ base: null }),
  handler: async (request, response) => {
    await pause(Number(request.url?.slice("/api/auth/".length)));
    response.end("finished");
  },
});
