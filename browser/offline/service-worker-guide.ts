import { keptGuide } from "./kept-guide.ts";
import { servePages } from "./serve-pages.ts";

// The worker of those who keep the guide on their device: it also reads and searches the guide.
servePages(keptGuide);
