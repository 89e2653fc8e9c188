import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { can, type HeldRole } from "#lib/domain/access/can.ts";
import { permissions, roles, type Permission } from "#lib/domain/access/permissions.ts";
import { reachOf } from "#lib/domain/access/reach.ts";

const organisations = ["health", "interior", "transport"];
const heldRoles = fc.array(
  fc.record<HeldRole>({ role: fc.constantFrom(...roles), reach: fc.subarray(organisations) }),
  { maxLength: 4 },
);

describe("how far a permission reaches", () => {
  test("an officer of two organisations reaches both, once", () => {
    const actor = {
      personId: "p",
      roles: [
        { role: "officer", reach: ["health", "interior"] },
        { role: "officer", reach: ["interior"] },
        { role: "catalogueEditor", reach: ["transport"] },
      ],
    } as const;
    expect(reachOf(actor, "support.read")).toEqual(["health", "interior"]);
  });

  test("is what the permission table says of every organisation", () => {
    const names = Object.keys(permissions) as Permission[];
    fc.assert(
      fc.property(heldRoles, fc.constantFrom(...names), (held, permission) => {
        const actor = { personId: "p", roles: held };
        const reach = reachOf(actor, permission);
        const reached = organisations.filter((organisationId) =>
          can(actor, permission, { organisationId, personId: "another" }),
        );
        const said = reach === "everything" ? organisations : [...reach].toSorted();
        expect(said).toEqual(reached);
      }),
    );
  });
});
