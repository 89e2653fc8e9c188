import "server-only";
import type { z } from "zod";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Transaction } from "#lib/db/scope.ts";
import type { Done } from "#lib/define-action.ts";
import { mayHoldUntil } from "#lib/domain/links/exception-days.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import { isoDay } from "#lib/i18n/format.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { exceptionForm } from "./schema.ts";

interface Excepting {
  tx: Transaction;
  input: z.output<typeof exceptionForm>;
  subject: { address: string; organisationId: string };
  viewer: Viewer;
  now: Date;
  language: Language;
}

/** Writes an exception in the place of the one that held until now. */
export async function exceptFound({
  tx,
  input: { reason, until },
  subject: { address, organisationId },
  viewer,
  now,
  language,
}: Excepting): Promise<Outcome<Done>> {
  if (!mayHoldUntil(until, isoDay(now))) return refused("invalid", { until: "exceptionDays" });
  await tx.linkException.updateMany({
    where: { address, organisationId, endedAt: null },
    data: { endedAt: now },
  });
  const { id } = await tx.linkException.create({
    data: { address, organisationId, reason, until: new Date(until), byId: viewer.personId },
    select: { id: true },
  });
  return done({
    object: `link:${id}`,
    facts: { organisation: organisationId },
    redirectTo: `/${language}/ministry/links?done=excepted`,
  });
}
