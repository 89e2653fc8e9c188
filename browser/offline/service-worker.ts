import { servePages } from "./serve-pages.ts";

// The worker of every visitor: what they read stays readable. Who keeps the guide on the device gets the other one.
servePages(null);
