import type { Actor } from "./can.ts";
import type { Role } from "./permissions.ts";

/** What PostgreSQL's row security is told of the person a transaction works for. */
export interface RowScope {
  personId: string | null;
  organisations: readonly string[];
  oversight: boolean;
}

const overseers: readonly Role[] = ["qualityLead", "administrator", "auditor"];
const keepers: readonly Role[] = ["officer", "catalogueEditor"];

/** The rows a person's transactions may see; the second wall behind the permission table. */
export function rowScope(actor: Actor): RowScope {
  return {
    personId: actor.personId,
    organisations: [
      ...new Set(actor.roles.filter((held) => keepers.includes(held.role)).flatMap((held) => held.reach)),
    ],
    oversight: actor.roles.some((held) => overseers.includes(held.role)),
  };
}

/** What a visitor without an account may reach of the private rows: nothing. */
export const visitorScope: RowScope = { personId: null, organisations: [], oversight: false };

/** The portal's own work that no person asked for (loading the founding data). */
export const portalScope: RowScope = { personId: null, organisations: [], oversight: true };
