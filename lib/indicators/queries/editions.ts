import "server-only";
import { database } from "#lib/db/client.ts";

export interface EditionInList {
  quarter: string;
  takenAt: Date;
  hash: string;
}

/** The quarterly editions, the latest first. */
export function indicatorEditions(): Promise<EditionInList[]> {
  return database().indicatorEdition.findMany({
    select: { quarter: true, takenAt: true, hash: true },
    orderBy: { quarter: "desc" },
  });
}

/** One edition, byte for byte as it was kept; or null. */
export function indicatorEdition(quarter: string): Promise<{ content: string; hash: string } | null> {
  return database().indicatorEdition.findUnique({
    where: { quarter },
    select: { content: true, hash: true },
  });
}
