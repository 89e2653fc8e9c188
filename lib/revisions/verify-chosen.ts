import "server-only";
import type { Transaction } from "#lib/db/scope.ts";
import type { Done } from "#lib/define-action.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { isoDay } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import { listHref } from "./list-href.ts";
import type { ServiceListAsked } from "./list-schema.ts";

interface Verification {
  tx: Transaction;
  input: { list: ServiceListAsked };
  subject: { ids: string[] };
  viewer: { personId: string };
  now: Date;
  language: Language;
}

/** Records who verified the chosen services and on what day, and goes on with the list they were chosen in. */
export async function verifyChosen({
  tx,
  input: { list },
  subject: { ids },
  viewer: { personId },
  now,
  language,
}: Verification): Promise<Outcome<Done>> {
  if (ids.length === 0) return refused("nothingChosen");
  await tx.service.updateMany({
    where: { id: { in: ids } },
    data: { lastVerifiedOn: new Date(isoDay(now)), verifiedById: personId, version: { increment: 1 } },
  });
  return done({
    object: `services:${ids.length}`,
    facts: { services: ids.length },
    pages: ["catalogue"],
    redirectTo: listHref(language, list, ids.length),
  });
}
