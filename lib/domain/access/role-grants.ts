import type { Reason } from "#lib/domain/reasons.ts";
import type { Role } from "./permissions.ts";

/** A role as it is granted: in an organisation, or for the whole portal (null). */
export interface RoleInPlace {
  role: Role;
  organisationId: string | null;
}

const inAnOrganisation: readonly Role[] = ["officer"];
const forThePortal: readonly Role[] = ["qualityLead", "administrator", "auditor"];

/** The organisation a role is held in: none for the roles that serve the whole portal, whatever was chosen. */
export function placeOfRole(role: Role, organisationId: string | null): RoleInPlace {
  return { role, organisationId: forThePortal.includes(role) ? null : organisationId };
}

/** Why a role cannot be granted to a person who already holds `held`, or null where it can. */
export function refusalToGrant(asked: RoleInPlace, held: readonly RoleInPlace[]): Reason | null {
  if (inAnOrganisation.includes(asked.role) && asked.organisationId === null) return "roleNeedsOrganisation";
  if (held.some((one) => one.role === asked.role && one.organisationId === asked.organisationId))
    return "roleAlreadyGranted";
  // Whoever oversees must not oversee their own acts.
  const together = [asked, ...held].map(({ role }) => role);
  return together.length > 1 && together.includes("auditor") ? "auditorStandsAlone" : null;
}
