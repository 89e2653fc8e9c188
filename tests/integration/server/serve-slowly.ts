import { setTimeout as pause } from "node:timers/promises";
import { pino } from "pino";
import { serve } from "#server/serve.ts";

let asked = 0;

/** A portal whose every answer takes as many milliseconds as its address says; it counts aloud who asked. */
await serve({
  port: 0,
  host: "127.0.0.1",
  log: pino({ base: null }),
  handler: async (request, response) => {
    asked += 1;
    process.send?.({ asked });
    await pause(Number(request.url?.slice("/api/auth/".length)));
    response.end("finished");
  },
});
