import { hashedText, type Sha256 } from "#lib/domain/rankings/bundle.ts";
import type { StudyContent } from "./document.ts";

export const STUDY_FORMAT = 1;

/** The imprint of a published study. `publishedAt` is an ISO 8601 moment. */
export type StudyImprint = {
  edition: string;
  illustrative: boolean;
  publishedAt: string;
  /** Of the edition, or of the study of it that this one replaces. */
  previousHash: string;
};

/** The study of an edition as it is published: a document of its own, chained to the edition by its hash. */
export type StudyDocument = StudyImprint &
  StudyContent & {
    formatVersion: typeof STUDY_FORMAT;
    hash: string;
  };

/** Seals a study: `hash` is the SHA-256 of the canonical form of everything but itself. */
export function studyDocument(imprint: StudyImprint, content: StudyContent, sha256: Sha256): StudyDocument {
  const document = { formatVersion: STUDY_FORMAT, ...imprint, ...content } as const;
  return { ...document, hash: sha256(hashedText(document)) };
}
