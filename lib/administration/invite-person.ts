import "server-only";
import type { z } from "zod";
import type { Viewer } from "#lib/auth/viewer.ts";
import type { Transaction } from "#lib/db/scope.ts";
import { placeOfRole, refusalToGrant } from "#lib/domain/access/role-grants.ts";
import { done, refused } from "#lib/domain/outcome.ts";
import { deliverLink } from "./deliver-link.ts";
import type { invitationForm } from "./schema.ts";

interface Invitation {
  tx: Transaction;
  input: z.output<typeof invitationForm>;
  viewer: Viewer;
  now: Date;
}

/** Makes an account without a password, with its first role, and sends the link that sets the password. */
export async function makeInvitedPerson({ tx, input, viewer, now }: Invitation) {
  const { email, name, role } = input;
  const organisationId = input.organisation ?? null;
  if (organisationId && (await tx.organisation.count({ where: { id: organisationId } })) === 0)
    return refused("invalid", { organisation: "notFound" });
  const place = placeOfRole(role, organisationId);
  const refusal = refusalToGrant(place, []);
  if (refusal) return refused("invalid", { organisation: refusal });
  const [person] = await tx.person.createManyAndReturn({
    data: [{ email, name, organisationId }],
    skipDuplicates: true,
  });
  if (!person) return refused("invalid", { email: "emailTaken" });
  await tx.roleGrant.create({ data: { ...place, personId: person.id, grantedById: viewer.personId } });
  return done({
    object: `person:${person.id}`,
    facts: { role, organisation: place.organisationId },
    shown: { person: person.id },
    afterwards: await deliverLink(tx, { person, purpose: "invitation", viewer, now }),
  });
}
