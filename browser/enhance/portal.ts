import { registerServiceWorker } from "./offline.ts";

// What a citizen's browser runs, all of it. Every page is whole without: each part finds what it makes quicker, or
// does nothing.
registerServiceWorker();
