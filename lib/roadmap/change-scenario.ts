import type { Prisma } from "#lib/db/generated/client.ts";
import type { Transaction } from "#lib/db/scope.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import { done, refused, type Outcome } from "#lib/domain/outcome.ts";
import type { Language } from "#lib/i18n/languages.ts";

/** The scenario that a form names, with the round it belongs to, or null. */
export async function scenarioOfForm(tx: Transaction, { scenario }: { scenario: string }) {
  const found = await tx.scenario.findUnique({
    where: { id: scenario },
    select: { id: true, edition: { select: { round: { select: { slug: true } } } } },
  });
  return found && { id: found.id, round: found.edition.round.slug };
}

interface Changing {
  tx: Transaction;
  input: { version: number };
  subject: { id: string; round: string };
  viewer: Viewer;
  language: Language;
}

/** Writes a part of a scenario, unless somebody changed it meanwhile. */
export async function changeScenario(
  { tx, input: { version }, subject: { id, round }, viewer, language }: Changing,
  part: Prisma.ScenarioUncheckedUpdateManyInput,
  facts: string,
): Promise<Outcome<{ redirectTo: string; object: string; facts: Record<string, string> }>> {
  const changed = await tx.scenario.updateMany({
    where: { id, version },
    data: { ...part, version: { increment: 1 }, updatedById: viewer.personId },
  });
  if (changed.count === 0) return refused("changedMeanwhile");
  return done({
    redirectTo: `/${language}/quality/rounds/${round}/roadmap/${id}?done=${facts}`,
    object: `scenario:${id}`,
    facts: { part: facts },
  });
}
