import "server-only";

// The study gathers its requirements from the same papers; the roadmap's own jobs and actions read them where they are.
export { editionPapers } from "#lib/roadmap/edition-papers.ts";
