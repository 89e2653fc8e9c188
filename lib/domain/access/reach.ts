import type { Actor } from "./can.ts";
import { permissions, type Permission } from "./permissions.ts";

/**
 * The organisations over whose objects a person holds a permission, or "everything"; for asking the database for no
 * more than `can` would let through. What is theirs alone, whatever its organisation, is not counted here.
 */
export function reachOf(actor: Actor, permission: Permission): "everything" | readonly string[] {
  const held = permissions[permission].flatMap(({ role, over }) =>
    actor.roles.filter((candidate) => candidate.role === role).map(({ reach }) => ({ over, reach })),
  );
  if (held.some(({ over }) => over === "everything")) return "everything";
  return [...new Set(held.filter(({ over }) => over === "organisation").flatMap(({ reach }) => reach))];
}
