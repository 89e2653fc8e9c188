import type { Logger } from "pino";
import type { Forwarding } from "./guard/forwarding.ts";
import type { FrontLimits } from "./limits.ts";
import type { Lighten } from "./markup/light-page.ts";
import type { Handler } from "./prepared/render-page.ts";
import type { Refusal } from "./refusals/refusal.ts";

/** What it takes to let the framework answer one request. */
export interface Passing {
  handler: Handler;
  lighten: Lighten;
  log: Logger;
  limits: FrontLimits;
  from: Forwarding;
  missingAddress: (target: string) => string;
  refuse: (refusal: Refusal) => void;
}
