import { permissions, type Ownership, type Permission, type Role } from "./permissions.ts";

/** A role that a person holds; `reach` is its organisation with every organisation below it. */
export interface HeldRole {
  role: Role;
  reach: readonly string[];
}

export interface Actor {
  personId: string;
  roles: readonly HeldRole[];
}

/** What an act is about: the organisation it belongs to and the person whose own it is. */
export interface Owned {
  organisationId?: string | null;
  personId?: string | null;
}

/**
 * May this person do this to that object? With `object` null: may they ever, to anything (for menus and for
 * refusing early; an act on a stored object asks again with the object).
 */
export function can(actor: Actor | null, permission: Permission, object: Owned | null): boolean {
  if (!actor) return false;
  return permissions[permission].some((grant) =>
    actor.roles.some((held) => held.role === grant.role && reaches(grant.over, held, actor, object)),
  );
}

function reaches(over: Ownership, held: HeldRole, actor: Actor, object: Owned | null): boolean {
  if (object === null || over === "everything") return true;
  if (over === "own") return object.personId === actor.personId;
  return typeof object.organisationId === "string" && held.reach.includes(object.organisationId);
}
