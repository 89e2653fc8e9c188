import "server-only";
import type { z } from "zod";
import { endSessions } from "#lib/auth/end-sessions.ts";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { placeOfRole, refusalToGrant } from "#lib/domain/access/role-grants.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import type { Language } from "#lib/i18n/languages.ts";
import type { PersonFound } from "./person-subject.ts";
import type { roleGrantForm } from "./schema.ts";

interface Granting {
  tx: Transaction;
  input: z.output<typeof roleGrantForm>;
  subject: { found: PersonFound };
  viewer: Viewer;
  now: Date;
  language: Language;
}

/** Grants a role. The person's sessions end: with other rights they get another token. */
export async function giveRole({ tx, input, subject: { found: person }, viewer, now, language }: Granting) {
  const place = placeOfRole(input.role, input.roleOrganisation ?? null);
  if (place.organisationId && (await tx.organisation.count({ where: { id: place.organisationId } })) === 0)
    return refused("invalid", { roleOrganisation: "notFound" });
  const refusal = refusalToGrant(place, person.roles);
  if (refusal === "roleNeedsOrganisation") return refused("invalid", { roleOrganisation: refusal });
  if (refusal) return refused(refusal);
  // Two administrators at the same moment: the second finds the role already there.
  const granted = await tx.roleGrant.createMany({
    data: [{ ...place, personId: person.id, grantedAt: now, grantedById: viewer.personId }],
    skipDuplicates: true,
  });
  if (granted.count === 0) return refused("roleAlreadyGranted");
  await endSessions(tx, { personId: person.id, now });
  return done({
    object: `person:${person.id}`,
    facts: { role: place.role, organisation: place.organisationId },
    redirectTo: `/${language}/administration/people/${person.id}?done=roleGranted`,
  });
}
